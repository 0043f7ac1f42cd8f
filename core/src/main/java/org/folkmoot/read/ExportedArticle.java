package org.folkmoot.read;

import org.folkmoot.thread.BodyMap;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of an export is about: an opening post, a story, a video.
 *
 * @param offset where it begins in the input
 * @param title its headline, where there is one
 * @param text what was written; empty for a bare link
 * @param author who wrote it, where known
 * @param published when, as the export writes it
 * @param body where {@code text} stands in the export's HTML or Markdown, where there was some
 */
public record ExportedArticle(
    int offset,
    @Nullable String title,
    String text,
    @Nullable String author,
    @Nullable String published,
    @Nullable BodyMap body) {}
