package org.folkmoot.read.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.read.InputException;
import org.folkmoot.read.InputText;
import org.folkmoot.read.JsonTrees;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.thread.Limit;

/**
 * Reads the contexts of statuses, and the statuses, out of recorded exchanges with a server; what
 * else was answered is passed over.
 */
final class RecordedMastodon {

  private static final Pattern CONTEXT = Pattern.compile(".*/statuses/(\\w{1,40})/context\\b.*");

  private RecordedMastodon() {}

  static boolean recognises(String text) {
    return RecordedAnswers.recognises(text) && text.contains("/api/v1/");
  }

  static void read(InputText input, ReadLimits limits, boolean lenient, ThreadDrafts drafts) {
    MastodonExport export = new MastodonExport(drafts);
    for (RecordedAnswers.Answer answer : RecordedAnswers.of(input.text())) {
      if (answer.body().startsWith("{")) {
        answer(input, answer, limits, lenient, export, drafts);
      }
    }
    export.end();
  }

  private static void answer(
      InputText input,
      RecordedAnswers.Answer answer,
      ReadLimits limits,
      boolean lenient,
      MastodonExport export,
      ThreadDrafts drafts) {
    Matcher asked = CONTEXT.matcher(answer.uri());
    String status = asked.matches() ? asked.group(1) : null;
    InputText body = new InputText(input.source(), answer.body());
    try {
      new JsonTrees(limits, lenient, MastodonExport.FIELDS)
          .read(body, value -> export.value(value, status));
    } catch (InputException e) {
      InputException error = input.error(answer.offset(), "an answer in JSON", "something else");
      if (!lenient) {
        throw error;
      }
      drafts
          .limits()
          .add(new Limit(String.valueOf(error.getMessage()), "the answer is left out", null, null));
    }
  }
}
