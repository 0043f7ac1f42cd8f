package org.folkmoot.read.platform;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.folkmoot.read.JsonValue;
import org.jspecify.annotations.Nullable;

/** The forms in which platforms give comments away. */
public enum Platform {
  /** Listings of a post and its comments. */
  REDDIT(RedditExport.FIELDS, RedditExport::recognises, RedditExport::new),
  /** Comments and posts of Reddit, one JSON object a line. */
  PUSHSHIFT(RedditExport.FIELDS, RedditExport::recognisesLine, RedditExport::new),
  /** Items, nested or one by one. */
  HACKERNEWS(HackerNewsExport.FIELDS, HackerNewsExport::recognises, HackerNewsExport::new),
  /** Topics and their posts. */
  DISCOURSE(DiscourseExport.FIELDS, DiscourseExport::recognises, DiscourseExport::new),
  /** Lists of comment threads and of comments. */
  YOUTUBE(YouTubeExport.FIELDS, YouTubeExport::recognises, YouTubeExport::new),
  /** The context of a status. */
  MASTODON(MastodonExport.FIELDS, MastodonExport::recognises, MastodonExport::new),
  /** Comments of Commento in Markdown. */
  COMMENTO(CommentoExport.FIELDS, CommentoExport::recognises, CommentoExport::new),
  /** Views of comments with their paths. */
  LEMMY(LemmyExport.FIELDS, LemmyExport::recognises, LemmyExport::new),
  /** Trees, lists and backups of comments. */
  REMARK42(Remark42Export.FIELDS, Remark42Export::recognises, Remark42Export::new),
  /** Stories of Coral and Talk with their comments. */
  CORAL(CoralExport.FIELDS, CoralExport::recognises, CoralExport::new),
  /** The utterances of a corpus. */
  CONVOKIT(ConvoKitExport.FIELDS, ConvoKitExport::recognises, ConvoKitExport::new),
  /** An export in XML. */
  DISQUS(null),
  /** Posts and their comments in XML (WXR). */
  WORDPRESS(null),
  /** Rows of a dump in XML. */
  STACKEXCHANGE(null),
  /** A table with named columns. */
  CSV(null);

  /** What is needed to read a form of JSON. */
  record Json(
      Set<String> fields,
      Predicate<JsonValue> recognises,
      Function<ThreadDrafts, JsonExport> reader) {}

  @SuppressWarnings(
      "ImmutableEnumChecker") // its parts are lists of names and references to methods
  private final @Nullable Json json;

  Platform(
      Set<String> fields,
      Predicate<JsonValue> recognises,
      Function<ThreadDrafts, JsonExport> reader) {
    this(new Json(fields, recognises, reader));
  }

  Platform(@Nullable Json json) {
    this.json = json;
  }

  /** Its name in small letters. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Nullable Json json() {
    return json;
  }

  /**
   * The form of an export.
   *
   * @param head its text, or the beginning of it; the first 65,536 UTF-16 code units are looked at
   * @return the form, or null where it is none of these
   */
  public static @Nullable Platform of(String head) {
    return Recognition.of(head);
  }
}
