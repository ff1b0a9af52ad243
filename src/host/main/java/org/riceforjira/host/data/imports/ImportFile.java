package org.riceforjira.host.data.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Reads Jira's REST search answers (JSON) and Jira's CSV export, plain or gzipped; which of them a
 * file is, its content tells.
 */
public final class ImportFile {
  private static final int LONGEST_START = 1 << 12;
  private static final int GZIP = 0x1f8b;
  private static final int ZIP = 'P' << 8 | 'K';
  private static final String SHOP = "/shop/shop.json";

  private ImportFile() {}

  /** Reads and checks a whole file; writes nothing. */
  public static ImportPlan read(Path file) throws ImportProblem {
    if (!Files.exists(file)) {
      throw new ImportProblem(file + " does not exist; check the path.");
    }
    if (Files.isDirectory(file)) {
      throw new ImportProblem(file + " is a folder; name a file in it.");
    }
    String name = file.toString();
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(name, bytes);
    } catch (IOException e) {
      throw new ImportProblem(
          "%s cannot be read (%s); check that it is a file which this user may read."
              .formatted(name, e),
          e);
    }
  }

  /** The demonstration project SHOP, which comes with the host, as if it were made these days. */
  public static ImportPlan shop(LocalDate today) throws ImportProblem {
    try (InputStream bytes = ImportFile.class.getResourceAsStream(SHOP)) {
      String json = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return read(
          "shop.json", new BufferedReader(new StringReader(new ShopDates(today).moved(json))));
    } catch (IOException e) {
      throw new ImportProblem("The host's own shop.json cannot be read; build the host again.", e);
    }
  }

  private static ImportPlan read(String name, InputStream bytes) throws ImportProblem, IOException {
    try {
      Reader text =
          new InputStreamReader(unzipped(name, bytes), StandardCharsets.UTF_8.newDecoder());
      return read(name, new BufferedReader(text));
    } catch (CharacterCodingException e) {
      throw new ImportProblem(name + " is not written in UTF-8; save it in that encoding.", e);
    } catch (BrokenArchive e) {
      throw new ImportProblem(
          name + " is a damaged or incomplete gzip archive; copy or compress it again.", e);
    } catch (OversizedArchive e) {
      throw new ImportProblem(
          "%s unpacks to more than %d MB; export fewer issues or fields at a time."
              .formatted(name, Unzipped.MOST >> 20),
          e);
    }
  }

  private static InputStream unzipped(String name, InputStream bytes)
      throws ImportProblem, IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes);
    buffered.mark(2);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    if (magic == ZIP) {
      throw new ImportProblem(
          name + " is a zip archive or an Excel file; unpack it, or save it as CSV.");
    }
    return magic == GZIP ? new Unzipped(buffered) : buffered;
  }

  private static ImportPlan read(String name, BufferedReader text)
      throws ImportProblem, IOException {
    switch (start(text)) {
      case '{', '[' -> {
        return JsonSearchAnswer.read(name, text);
      }
      case '<' ->
          throw new ImportProblem(
              name
                  + " is a web page or XML, probably Jira's sign-in page; export JSON or CSV while signed in.");
      case 0 -> throw new ImportProblem(name + " is empty; export the issues again.");
      default -> {
        return CsvExport.read(name, text);
      }
    }
  }

  /** The first character that is not blank, 0 if there is none; drops a byte order mark. */
  private static int start(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    text.mark(LONGEST_START);
    int first = ' ';
    for (int read = 0; read < LONGEST_START && Character.isWhitespace(first); read++) {
      first = text.read();
    }
    text.reset();
    return Character.isWhitespace(first) ? 0 : Math.max(0, first);
  }
}
