package org.folkmoot.read.platform;

import java.util.Set;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the utterances of a ConvoKit corpus: {@code conversation_id} (formerly {@code root}) is the
 * thread, {@code reply_to} (or {@code reply-to}) what is answered; null where a conversation
 * begins.
 */
final class ConvoKitExport extends JsonExport {

  static final Set<String> FIELDS =
      Set.of(
          "id",
          "conversation_id",
          "root",
          "text",
          "speaker",
          "user",
          "name",
          "reply_to",
          "reply-to",
          "timestamp",
          "utterances");

  ConvoKitExport(ThreadDrafts drafts) {
    super(drafts);
  }

  static boolean recognises(JsonValue first) {
    JsonValue item = first.isArray() && !first.items().isEmpty() ? first.items().get(0) : first;
    boolean conversation = item.has("conversation_id") || item.has("root");
    return conversation && item.has("text") && (item.has("speaker") || item.has("user"));
  }

  @Override
  void value(JsonValue root) {
    for (JsonValue utterance : root.objects()) {
      if (utterance.has("text") || utterance.has("id")) {
        utterance(utterance);
      }
      utterance.get("utterances").items().forEach(this::utterance);
    }
  }

  private void utterance(JsonValue utterance) {
    String conversation = utterance.first("conversation_id", "root").text();
    String text = utterance.get("text").text();
    drafts
        .thread(orElse(conversation, drafts.fallbackId()))
        .add(
            new CommentDraft(utterance.offset())
                .id(utterance.get("id").text())
                .author(author(utterance.first("speaker", "user")))
                .created(utterance.get("timestamp").text())
                .parent(parent(utterance))
                .body(TextBody.plain(text)));
  }

  private static @Nullable String author(JsonValue speaker) {
    return speaker.isObject() ? speaker.first("id", "name").text() : speaker.text();
  }

  /** Null says that nothing is answered; without the field nothing is said. */
  private static @Nullable String parent(JsonValue utterance) {
    String parent = utterance.first("reply_to", "reply-to").text();
    boolean said = utterance.has("reply_to") || utterance.has("reply-to");
    return parent == null && said ? Place.ARTICLE_ID : parent;
  }
}
