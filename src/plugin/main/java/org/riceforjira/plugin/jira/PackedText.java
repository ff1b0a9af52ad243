package org.riceforjira.plugin.jira;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A large text as it is stored: compressed, and cut into parts.
 *
 * @param letters the compressed text in Base64
 */
record PackedText(String letters) {
  static PackedText of(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("There is no room to compress a text.", e);
    }
    return new PackedText(Base64.getEncoder().encodeToString(bytes.toByteArray()));
  }

  /** The text; empty if this is not one. */
  Optional<String> text() {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(letters)))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  List<String> parts(int largest) {
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < letters.length(); from += largest) {
      parts.add(letters.substring(from, Math.min(from + largest, letters.length())));
    }
    return parts;
  }

  /** Tells this text from another that its parts could be mixed up with. */
  String checksum() {
    CRC32 sum = new CRC32();
    sum.update(letters.getBytes(StandardCharsets.US_ASCII));
    return Long.toHexString(sum.getValue());
  }
}
