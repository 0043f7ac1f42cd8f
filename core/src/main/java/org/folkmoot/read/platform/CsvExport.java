package org.folkmoot.read.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import org.folkmoot.read.InputException;
import org.folkmoot.read.InputText;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.thread.CommentState;
import org.folkmoot.thread.Limit;
import org.jspecify.annotations.Nullable;

/** Reads comments in rows, under a row of names; see {@link CsvColumns}. Used once. */
final class CsvExport {

  private final InputText input;
  private final ReadLimits limits;
  private final ThreadDrafts drafts;
  private int offset;
  private long line = 1;

  private CsvExport(InputText input, ReadLimits limits, ThreadDrafts drafts) {
    this.input = input;
    this.limits = limits;
    this.drafts = drafts;
  }

  static void read(InputText input, ReadLimits limits, boolean lenient, ThreadDrafts drafts) {
    new CsvExport(input, limits, drafts).read(lenient);
  }

  private void read(boolean lenient) {
    try {
      rows();
    } catch (CsvParseException e) {
      InputException error = broken();
      if (!lenient || drafts.all().isEmpty()) {
        throw error;
      }
      drafts
          .limits()
          .add(
              new Limit(
                  String.valueOf(error.getMessage()),
                  "what stands behind that is not read",
                  null,
                  null));
    }
  }

  private InputException broken() {
    return input.error(
        offset, "rows of fields, each quotation mark closed", "a row that is neither");
  }

  private void rows() {
    String text = input.text();
    CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(CsvColumns.separator(text))
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(Math.max(1024, limits.maxCharacters()))
            .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text);
    CsvColumns columns = null;
    for (CsvRecord row : rows) {
      goTo(row.getStartingLineNumber());
      if (columns == null) {
        columns = columns(row.getFields());
      } else if (!isBlank(row.getFields())) {
        comment(columns, row.getFields());
      }
    }
    if (columns == null) {
      throw input.error(0, "a row of names", "the end of the input");
    }
  }

  private CsvColumns columns(List<String> names) {
    CsvColumns columns = CsvColumns.of(names);
    if (columns == null) {
      throw input.error(
          0, "a column named text, body, comment, content or message", "none of these");
    }
    return columns;
  }

  private void goTo(long target) {
    while (line < target) {
      int end = input.text().indexOf('\n', offset);
      offset = end < 0 ? input.text().length() : end + 1;
      line++;
    }
  }

  private static boolean isBlank(List<String> fields) {
    return fields.size() == 1 && fields.get(0).isBlank();
  }

  private void comment(CsvColumns columns, List<String> fields) {
    String thread = columns.thread(fields);
    ThreadDraft draft = drafts.thread(thread == null ? drafts.fallbackId() : thread);
    draft.title(columns.title(fields));
    draft.url(columns.url(fields));
    draft.add(
        new CommentDraft(offset)
            .id(columns.id(fields))
            .author(columns.author(fields))
            .created(columns.created(fields))
            .parent(columns.parent(fields))
            .body(TextBody.plain(columns.text(fields)))
            .state(state(columns.text(fields))));
  }

  private static CommentState state(@Nullable String text) {
    return switch (text == null ? "" : text.strip()) {
      case "[deleted]" -> CommentState.DELETED;
      case "[removed]" -> CommentState.REMOVED;
      default -> CommentState.SHOWN;
    };
  }
}
