package org.folkmoot.bench.speed;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.folkmoot.match.FoldedLetters;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's MinHashFilter over its n-grams, the smallest hash in each of 128 buckets; texts that
 * share a tenth of the buckets are candidates, at most 50.
 */
final class LuceneMinHashIndex implements CopyIndex {

  private static final String FIELD = "hashes";
  private static final int BUCKETS = 128;
  private static final int FEWEST_SHARED = 13;
  private static final int MOST_CANDIDATES = 50;

  private final IndexWriter writer;
  private final FieldType type = new FieldType();
  private @Nullable IndexSearcher searcher;

  LuceneMinHashIndex() {
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.freeze();
    try {
      writer = new IndexWriter(new ByteBuffersDirectory(), config());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Documents keep the order in which they came, and all time is of the calling thread. */
  private static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setMergePolicy(new LogDocMergePolicy())
        .setMergeScheduler(new SerialMergeScheduler());
  }

  @Override
  public void add(FoldedLetters text) {
    Document document = new Document();
    document.add(new Field(FIELD, hashes(text), type));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void finish() {
    try {
      writer.forceMerge(1);
      writer.close();
      searcher = new IndexSearcher(DirectoryReader.open(writer.getDirectory()));
      searcher.setQueryCache(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int[] candidates(FoldedLetters query) {
    try {
      ScoreDoc[] hits =
          requireNonNull(searcher).search(query(query).build(), MOST_CANDIDATES).scoreDocs;
      return Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BooleanQuery.Builder query(FoldedLetters text) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.setMinimumNumberShouldMatch(FEWEST_SHARED);
    try (TokenStream hashes = hashes(text)) {
      TermToBytesRefAttribute term = hashes.addAttribute(TermToBytesRefAttribute.class);
      hashes.reset();
      while (hashes.incrementToken()) {
        Term one = new Term(FIELD, BytesRef.deepCopyOf(term.getBytesRef()));
        query.add(new ConstantScoreQuery(new TermQuery(one)), BooleanClause.Occur.SHOULD);
      }
      hashes.end();
    }
    return query;
  }

  /** The smallest hash of each bucket; an empty one takes that of the next. */
  private static TokenStream hashes(FoldedLetters text) {
    Tokenizer shingles = new NGramTokenizer(ShingleSet.LENGTH, ShingleSet.LENGTH);
    shingles.setReader(new StringReader(text.string()));
    return new MinHashFilter(shingles, 1, BUCKETS, 1, false);
  }
}
