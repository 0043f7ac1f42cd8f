package org.folkmoot.read.form;

import java.util.Locale;
import org.folkmoot.read.platform.Platform;
import org.jspecify.annotations.Nullable;

/** What an input is read as. */
public enum InputForm {
  /** Found out from the content. */
  AUTO("auto", null),
  /** The plain text of a web page. */
  PAGE("page", null),
  /** One thread as a JSON object. */
  THREAD_JSON("thread", null),
  /** One thread as a JSON object on each line; empty lines are skipped. */
  THREAD_JSONL("jsonl", null),
  /** Listings of Reddit. */
  REDDIT(Platform.REDDIT),
  /** Comments and posts of Reddit, one JSON object a line, as archives hold them. */
  PUSHSHIFT(Platform.PUSHSHIFT),
  /** Items of Hacker News. */
  HACKERNEWS(Platform.HACKERNEWS),
  /** Topics and posts of Discourse. */
  DISCOURSE(Platform.DISCOURSE),
  /** An export of Disqus in XML. */
  DISQUS(Platform.DISQUS),
  /** An export of WordPress in XML (WXR). */
  WORDPRESS(Platform.WORDPRESS),
  /** Lists of comments of YouTube. */
  YOUTUBE(Platform.YOUTUBE),
  /** Contexts of statuses of Mastodon. */
  MASTODON(Platform.MASTODON),
  /** Views of comments of Lemmy. */
  LEMMY(Platform.LEMMY),
  /** Rows of a dump of Stack Exchange. */
  STACKEXCHANGE(Platform.STACKEXCHANGE),
  /** Comments of Coral and Talk. */
  CORAL(Platform.CORAL),
  /** Trees, lists and backups of Remark42. */
  REMARK42(Platform.REMARK42),
  /** An export of Commento. */
  COMMENTO(Platform.COMMENTO),
  /** Utterances of a ConvoKit corpus. */
  CONVOKIT(Platform.CONVOKIT),
  /** A table with named columns. */
  CSV(Platform.CSV);

  private final String id;
  private final @Nullable Platform platform;

  InputForm(String id, @Nullable Platform platform) {
    this.id = id;
    this.platform = platform;
  }

  InputForm(Platform platform) {
    this(platform.id(), platform);
  }

  /** The word for it on the command line. */
  public String id() {
    return id;
  }

  /** The platform whose export it is; null for a form that is of none. */
  @Nullable Platform platform() {
    return platform;
  }

  /** The form of that platform's exports. */
  static InputForm of(Platform platform) {
    return valueOf(platform.name().toUpperCase(Locale.ROOT));
  }
}
