package org.folkmoot.bench.accuracy;

import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.InComment;

/** Texts of records with all that can be read off their surface, as an analysis sees them. */
final class Annotations {

  private final Annotator annotator;

  /** With those weights. */
  Annotations(Models models) {
    annotator =
        new Annotator(
            new LinearSentenceSplitter(models.get(ModelName.SENTENCES)), Lexicon.english());
  }

  /** The text in a field, which must be there. */
  AnnotatedText of(LabelledFile.Line line, String field) {
    return annotator.annotate(new InComment(field), null, line.text(field));
  }

  /** A comment by itself. */
  AnnotatedText of(Comment comment) {
    return annotator.annotate(comment.place(), comment.author(), comment.text());
  }
}
