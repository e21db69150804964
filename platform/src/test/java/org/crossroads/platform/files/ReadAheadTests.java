package org.crossroads.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadAheadTests {

  @Test
  void givesTheSameTextWhateverThePiecesAre() throws IOException {
    Random random = new Random(3);
    for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 1_000_000}) {
      String text =
          random
              .ints(length, 'a', 'z')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      try (Reader reader = new ReadAhead(new StringReader(text))) {
        StringWriter read = new StringWriter();
        reader.transferTo(read);
        assertThat(read.toString()).isEqualTo(text);
        assertThat(reader.read()).isEqualTo(-1);
      }
    }
  }

  @Test
  void throwsWhatItMetAfterTheTextBeforeIt() throws IOException {
    try (Reader reader =
        new ReadAhead(new Breaking(new StringReader("good"), new WrongFile("cut off")))) {
      char[] buffer = new char[10];
      assertThat(reader.read(buffer)).isEqualTo(4);
      assertThatThrownBy(() -> reader.read(buffer))
          .isInstanceOf(WrongFile.class)
          .hasMessage("cut off");
      assertThatThrownBy(() -> reader.read(buffer)).isInstanceOf(WrongFile.class);
    }
  }

  @Test
  void closingInTheMiddleEndsTheThreadAndClosesTheFile() throws IOException {
    Endless endless = new Endless();
    Reader reader = new ReadAhead(endless);
    assertThat(reader.read()).isEqualTo('x');
    reader.close();
    assertThat(endless.closed).isTrue();
    assertThat(endless.reader).isNotSameAs(Thread.currentThread());
    assertThat(endless.reader.isAlive()).isFalse();
  }

  /** Gives what another gives, and fails where that ends. */
  private static final class Breaking extends Reader {
    private final Reader in;
    private final RuntimeException failure;

    Breaking(Reader in, RuntimeException failure) {
      this.in = in;
      this.failure = failure;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      if (count < 0) {
        throw failure;
      }
      return count;
    }

    @Override
    public void close() {}
  }

  private static final class Endless extends Reader {
    private volatile Thread reader = Thread.currentThread();
    private volatile boolean closed;

    @Override
    public int read(char[] buffer, int offset, int length) {
      reader = Thread.currentThread();
      buffer[offset] = 'x';
      return 1;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
