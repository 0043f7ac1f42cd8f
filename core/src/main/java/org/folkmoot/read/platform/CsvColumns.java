package org.folkmoot.read.platform;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what, told by its name; case, blanks, hyphens and underscores in
 * names do not count. Of several that would do, the first in the order below counts. A column of
 * text is required.
 *
 * <ul>
 *   <li>text: text, body, comment, content, message, commentText, commentBody, post, utterance
 *   <li>author: author, user, userName, authorName, speaker, name, screenName, commenter,
 *       displayName
 *   <li>created: created, createdAt, date, time, timestamp, createdUtc, published, publishedAt,
 *       postedAt, datetime
 *   <li>id: id, commentId, postId, messageId, utteranceId
 *   <li>parent: parent, parentId, replyTo, inReplyTo, inReplyToId, parentCommentId, replyToId
 *   <li>thread: thread, threadId, conversation, conversationId, topic, topicId, articleId, storyId,
 *       linkId, discussion, discussionId, root
 *   <li>title: title, threadTitle, headline, articleTitle; url: url, link, permalink
 * </ul>
 *
 * An empty parent answers the article; so does one that names the thread, and 0, -1, root, null, NA
 * and none.
 */
final class CsvColumns {

  private static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "comment",
          "content",
          "message",
          "commenttext",
          "commentbody",
          "post",
          "utterance");
  private static final List<String> AUTHOR =
      List.of(
          "author",
          "user",
          "username",
          "authorname",
          "speaker",
          "name",
          "screenname",
          "commenter",
          "displayname");
  private static final List<String> CREATED =
      List.of(
          "created",
          "createdat",
          "date",
          "time",
          "timestamp",
          "createdutc",
          "published",
          "publishedat",
          "postedat",
          "datetime");
  private static final List<String> ID =
      List.of("id", "commentid", "postid", "messageid", "utteranceid");
  private static final List<String> PARENT =
      List.of(
          "parent",
          "parentid",
          "replyto",
          "inreplyto",
          "inreplytoid",
          "parentcommentid",
          "replytoid");
  private static final List<String> THREAD =
      List.of(
          "thread",
          "threadid",
          "conversation",
          "conversationid",
          "topic",
          "topicid",
          "articleid",
          "storyid",
          "linkid",
          "discussion",
          "discussionid",
          "root");
  private static final List<String> TITLE =
      List.of("title", "threadtitle", "headline", "articletitle");
  private static final List<String> URL = List.of("url", "link", "permalink");

  /** What stands in a column of parents for none. */
  private static final List<String> NO_PARENT =
      List.of("", "0", "-1", "root", "null", "na", "n/a", "nan", "none", "article");

  private static final int LONGEST_HEADER = 4000;

  private final List<String> names;

  private CsvColumns(List<String> names) {
    this.names = names;
  }

  /** The columns with these names; null where none is of text. */
  static @Nullable CsvColumns of(List<String> header) {
    CsvColumns columns = new CsvColumns(header.stream().map(CsvColumns::plain).toList());
    return columns.column(TEXT) < 0 ? null : columns;
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s_.-]", "").replace("\uFEFF", "").toLowerCase(Locale.ROOT);
  }

  /** Whether a text begins with a row of names that has a text and something else. */
  static boolean recognises(String text) {
    String header = header(text);
    String separator = String.valueOf(separator(text));
    List<String> fields = List.of(header.replace("\"", "").split(Pattern.quote(separator), -1));
    CsvColumns columns = of(fields);
    return columns != null
        && fields.size() > 1
        && (columns.column(AUTHOR) >= 0
            || columns.column(ID) >= 0
            || columns.column(CREATED) >= 0
            || columns.column(PARENT) >= 0
            || columns.column(THREAD) >= 0);
  }

  /** Comma, semicolon or tab, whichever is most frequent in the first line. */
  static char separator(String text) {
    String header = header(text);
    long commas = header.chars().filter(c -> c == ',').count();
    long semicolons = header.chars().filter(c -> c == ';').count();
    long tabs = header.chars().filter(c -> c == '\t').count();
    return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
  }

  private static String header(String text) {
    int end = 0;
    int most = Math.min(text.length(), LONGEST_HEADER);
    while (end < most && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(text.startsWith("\uFEFF") ? 1 : 0, end);
  }

  private int column(List<String> choices) {
    for (String choice : choices) {
      int at = names.indexOf(choice);
      if (at >= 0) {
        return at;
      }
    }
    return -1;
  }

  private @Nullable String value(List<String> choices, List<String> fields) {
    int at = column(choices);
    return at < 0 || at >= fields.size() ? null : fields.get(at);
  }

  private @Nullable String known(List<String> choices, List<String> fields) {
    String value = value(choices, fields);
    return value == null || value.isBlank() ? null : value.strip();
  }

  @Nullable String text(List<String> fields) {
    return value(TEXT, fields);
  }

  @Nullable String author(List<String> fields) {
    return known(AUTHOR, fields);
  }

  @Nullable String created(List<String> fields) {
    return known(CREATED, fields);
  }

  @Nullable String id(List<String> fields) {
    return known(ID, fields);
  }

  @Nullable String thread(List<String> fields) {
    return known(THREAD, fields);
  }

  @Nullable String title(List<String> fields) {
    return known(TITLE, fields);
  }

  @Nullable String url(List<String> fields) {
    return known(URL, fields);
  }

  /** What is answered; null where no column says. */
  @Nullable String parent(List<String> fields) {
    if (column(PARENT) < 0) {
      return null;
    }
    String parent = known(PARENT, fields);
    if (parent == null || NO_PARENT.contains(parent.toLowerCase(Locale.ROOT))) {
      return Place.ARTICLE_ID;
    }
    return parent.equals(thread(fields)) ? Place.ARTICLE_ID : parent;
  }
}
