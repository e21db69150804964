package org.crossroads.platform.directory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** Writes the terms of organisations, in their order, into Lucene's index. For one thread. */
final class TermsWriter {
  private static final FieldType TERMS = new FieldType();

  static {
    TERMS.setIndexOptions(IndexOptions.DOCS);
    TERMS.setOmitNorms(true);
    TERMS.setTokenized(true);
    TERMS.freeze();
  }

  // One array a file: each query opens dozens of places in the files, and finding a place in many
  // buffers took a fifth of the time of a search.
  private final ByteBuffersDirectory directory =
      new ByteBuffersDirectory(
          new SingleInstanceLockFactory(),
          ByteBuffersDataOutput::new,
          ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);

  private final IndexWriter writer;
  private final Document document = new Document();
  private final List<WordStream> streams = new ArrayList<>();

  TermsWriter() {
    try {
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig()
                  .setRAMBufferSizeMB(96)
                  .setUseCompoundFile(false)
                  .setMergePolicy(new LogDocMergePolicy())
                  .setMergeScheduler(new SerialMergeScheduler()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (IndexField field : IndexField.values()) {
      WordStream stream = new WordStream();
      streams.add(stream);
      document.add(new Field(field.name(), stream, TERMS));
    }
  }

  /**
   * Adds the next organisation.
   *
   * @param terms of each {@link IndexField}, in their order
   */
  void add(List<List<String>> terms) {
    for (int field = 0; field < streams.size(); field++) {
      streams.get(field).words(terms.get(field));
    }
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the writing; the index is one segment. */
  DirectoryReader finish() {
    try {
      writer.forceMerge(1);
      writer.close();
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
