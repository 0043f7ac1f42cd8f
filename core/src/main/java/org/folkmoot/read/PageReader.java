package org.folkmoot.read;

import java.util.List;

/**
 * Reads the plain text of a web page: finds headline, article and the comments of a flat thread,
 * and labels what is the site's. Immutable and thread-safe. Cost: linear in the page.
 */
public final class PageReader {

  /*
   * How it works.
   *
   * What is known of a page is its lines. Nothing is known of the site, so the reader asks each line
   * two questions that need no knowledge of the site: how does it look (LineShape: length, final
   * stop, capitals, small letters), and is it furniture, the words that all sites share (Furniture:
   * "Reply", "12 likes", "Related articles", "2 hours ago").
   *
   * Threads. A site prints every author line from one template (AuthorForm: "anna says:", "— anna",
   * "anna" above a date, a bare name). So there are nine readings of a page, one for each template;
   * a tenth is that nobody is named (UnsignedPosts). Each reading cuts the page into an author line
   * and its text, alternating, and collects points (ThreadShape):
   *
   *   3  the thread has a heading: "Comments (6)"
   *   2  buttons such as "Reply" stand in half of the comments
   *   2  a third of the names are written like accounts: inner capital, digit, underscore
   *   2  the template is telling by itself ("says:", a date); 1 for weaker ones, 0 for a bare name
   *   2  the heading says how many comments there are, and there are as many
   *   1  a name returns; 1 more if it does so at once
   *   1  there are three comments or more
   *   1  half of the comments talk: I, you, yes, thanks
   *   1  the notice that ends the article ("© …") stands directly above
   *  -3  bare names occur in the text below them: they are sub-headings
   *  -2  two bare names take turns: an interview
   *
   * Fewer than three points, a single comment without a heading, or too few texts that read as
   * running text: no thread. Comments that are not there do more harm than comments missed, since
   * everything after this stage would reason about them.
   *
   * The article is what stands before the thread, from its first sentence to its last line that is
   * not furniture. Its text is one slice of the page; advertisements and links in it are listed.
   * A foot of the page (related articles, notices, rows of numbered links) is cut off where little
   * running text follows it.
   *
   * Cost: each line is looked at a constant number of times, each look is bounded by the line's
   * length or by a constant.
   */

  private PageReader() {}

  /**
   * Reads a page.
   *
   * @param source the page's name in messages
   * @param id the id that the thread gets
   * @param text the page as scraped; offsets in the result are UTF-16 code units of it
   * @return the thread, its comments named c1, c2, … in order; no comments where the page shows no
   *     clear thread
   * @throws InputException if there is no running text on the page
   */
  public static ReadThread read(String source, String id, String text) {
    List<Line> lines = PageLines.of(text);
    ThreadShape thread = ThreadFinder.find(lines);
    if (thread == null && lines.stream().noneMatch(Line::isProse)) {
      throw new InputException(source, 1, 1, "the text of an article or a thread", found(lines));
    }
    return new PageReading(id, text, lines, thread).result();
  }

  private static String found(List<Line> lines) {
    if (lines.isEmpty()) {
      return "an empty page";
    }
    return lines.size() + (lines.size() == 1 ? " line" : " lines") + " without running text";
  }
}
