package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every check and action that AutoModerator documents, and for those without counterpart the
 * reason. Facts from reddit-archive/reddit r2/r2/lib/automoderator.py and
 * reddit.com/wiki/automoderator/full-documentation.
 */
final class Keys {

  /** Fields of a submission that texts were looked for in. */
  static final List<String> OF_SUBMISSION =
      List.of(
          "title",
          "domain",
          "url",
          "media_author",
          "media_author_url",
          "media_title",
          "media_description",
          "flair_text",
          "flair_css_class",
          "flair_template_id",
          "poll_option_text",
          "crosspost_id",
          "crosspost_title");

  /** Fields of a comment. */
  static final List<String> OF_COMMENT = List.of("body", "id");

  /** What is known of an author in numbers; the account's age is a time. */
  static final List<String> KARMA =
      List.of(
          "comment_karma",
          "post_karma",
          "link_karma",
          "combined_karma",
          "comment_subreddit_karma",
          "post_subreddit_karma",
          "combined_subreddit_karma");

  /** Yes or no of an author, as the host's own facts. */
  static final List<String> TRUTHS = List.of("is_gold", "is_submitter", "has_verified_email");

  /** Roles of an author, by the check that asks for them. */
  static final Map<String, String> ROLES =
      Map.of("is_moderator", "moderator", "is_contributor", "contributor");

  private static final String SUBMISSIONS = "there are no submissions here, only comments";

  private static final Map<String, String> WITHOUT = new LinkedHashMap<>();

  static {
    WITHOUT.put("standard", "what stands in a preset is not in the file");
    WITHOUT.put("set_sticky", SUBMISSIONS);
    WITHOUT.put("set_nsfw", SUBMISSIONS);
    WITHOUT.put("set_spoiler", SUBMISSIONS);
    WITHOUT.put("set_contest_mode", SUBMISSIONS);
    WITHOUT.put("set_original_content", SUBMISSIONS);
    WITHOUT.put("set_suggested_sort", SUBMISSIONS);
    WITHOUT.put("set_post_crowd_control_level", SUBMISSIONS);
    WITHOUT.put(
        "set_flair", "there it is the flair of a submission; of an author it stands under author");
    WITHOUT.put("is_poll", SUBMISSIONS);
    WITHOUT.put("is_gallery", SUBMISSIONS);
    WITHOUT.put("is_original_content", SUBMISSIONS);
    WITHOUT.put("parent_submission", "of the thread only age, comments, lock and source are known");
    WITHOUT.put("crosspost_author", SUBMISSIONS);
    WITHOUT.put("crosspost_subreddit", SUBMISSIONS);
    WITHOUT.put("contributor_quality", "the platform's own measure");
    OF_SUBMISSION.forEach(field -> WITHOUT.put(field, SUBMISSIONS));
    WITHOUT.put("id", "no condition asks for the id of a comment");
  }

  /** What is read beside checks and actions, or belongs to one. */
  private static final List<String> WITH =
      List.of(
          "type",
          "priority",
          "moderators_exempt",
          "body",
          "body_longer_than",
          "body_shorter_than",
          "ignore_blockquotes",
          "reports",
          "is_top_level",
          "is_edited",
          "author",
          "~author",
          "satisfy_any_threshold",
          "account_age",
          "name",
          "action",
          "action_reason",
          "report_reason",
          "comment",
          "comment_stickied",
          "comment_locked",
          "message",
          "message_subject",
          "modmail",
          "modmail_subject",
          "set_locked",
          "overwrite_flair");

  private Keys() {}

  /** Why a key has no counterpart; empty where it has one, or is not known. */
  static Optional<String> without(String key) {
    return Optional.ofNullable(WITHOUT.get(key));
  }

  /** All that is documented. */
  static List<String> documented() {
    List<String> all = new ArrayList<>(WITH);
    all.addAll(KARMA);
    all.addAll(TRUTHS);
    all.addAll(ROLES.keySet().stream().sorted().toList());
    all.addAll(WITHOUT.keySet());
    return all;
  }
}
