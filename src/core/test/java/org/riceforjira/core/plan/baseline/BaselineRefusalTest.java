package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.inQuarters;
import static org.riceforjira.core.plan.baseline.BaselineExamples.notPlaced;
import static org.riceforjira.core.plan.baseline.BaselineExamples.placed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What cannot be read is refused with a sentence, and never read as something else. */
class BaselineRefusalTest {
  private static final int VERSION_AT = 4;
  private static final int UNPACKED_AT = 5;
  private static final int PACKED_AT = 9;
  private static final int CRC_AT = 13;
  private static final int HEADER = 17;
  private static final String NOT = "This is not a baseline of RICE. Delete it and save a new one.";
  private static final String DAMAGED = "This baseline is damaged. Delete it and save a new one.";

  private final Baseline baseline =
      inQuarters(placed("A-7", 0.5, 0, 1), notPlaced("B-12", 3), placed("A-8", 2, 1, 1));
  private final byte[] bytes = BaselineCodec.toBytes(baseline);
  private final String text = BaselineCodec.toText(baseline);

  @Test
  void whatANewerVersionWroteIsRefusedAndTheWayOutIsNamed() {
    byte[] newer = bytes.clone();
    newer[VERSION_AT] = 3;
    String sentence =
        "This baseline was written by a newer version (3) of RICE; this one reads up to 1."
            + " Update the app.";
    refused(sentence, newer);
    refused(sentence, Arrays.copyOf(newer, VERSION_AT + 1));
    newer[VERSION_AT] = (byte) 255;
    refused(sentence.replace("3", "255"), newer);
    newer[VERSION_AT] = 0;
    refused(DAMAGED, newer);
  }

  @Test
  void whatIsNotABaselineIsRefused() {
    refused(NOT, new byte[0]);
    refused(NOT, "PK and more, longer than a header".getBytes(StandardCharsets.US_ASCII));
    refused(NOT, "RICE".getBytes(StandardCharsets.US_ASCII));
    refusedText(NOT, "");
    refusedText(NOT, "{\"not\": \"a baseline\"}");
    refusedText(NOT, "bm90IGEgYmFzZWxpbmU");
  }

  @Test
  void whatIsCutOffIsRefusedWithHowMuchIsThere() {
    String sentence =
        "This baseline is cut off: %d of %d bytes are there. Delete it and save a new one.";
    refused(sentence.formatted(1, HEADER), Arrays.copyOf(bytes, 1));
    refused(sentence.formatted(4, HEADER), Arrays.copyOf(bytes, 4));
    refused(sentence.formatted(16, HEADER), Arrays.copyOf(bytes, 16));
    refused(sentence.formatted(17, bytes.length), Arrays.copyOf(bytes, 17));
    refused(
        sentence.formatted(bytes.length - 1, bytes.length), Arrays.copyOf(bytes, bytes.length - 1));
  }

  @Test
  void everyTruncationIsRefused() {
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(UnreadableBaseline.class, () -> BaselineCodec.fromBytes(cut));
    }
    for (int length = 0; length < text.length(); length++) {
      String cut = text.substring(0, length);
      assertThrows(UnreadableBaseline.class, () -> BaselineCodec.fromText(cut));
    }
  }

  @Test
  void everyChangeOfOneByteIsRefused() {
    for (int at = 0; at < bytes.length; at++) {
      for (int change = 1; change < 256; change++) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) change;
        assertThrows(UnreadableBaseline.class, () -> BaselineCodec.fromBytes(changed));
      }
    }
  }

  @Test
  void everyChangeOfOneLetterIsRefused() {
    for (int at = 0; at < text.length(); at++) {
      for (char letter = 32; letter < 128; letter++) {
        if (text.charAt(at) != letter) {
          String changed = text.substring(0, at) + letter + text.substring(at + 1);
          assertThrows(UnreadableBaseline.class, () -> BaselineCodec.fromText(changed));
        }
      }
    }
  }

  @Test
  void aLetterThatIsNoneOfBase64IsDamage() {
    refusedText(DAMAGED, text.substring(0, 30) + "*" + text.substring(31));
  }

  @Test
  void whatFollowsTheEndIsDamage() {
    refused(DAMAGED, Arrays.copyOf(bytes, bytes.length + 1));
    refusedText(DAMAGED, text + "=");
  }

  @Test
  void aBodyThatIsNotOfTheAnnouncedLengthIsDamage() {
    int unpacked = ByteBuffer.wrap(bytes).getInt(UNPACKED_AT);
    refused(DAMAGED, sealed(bytes, header -> header.putInt(UNPACKED_AT, unpacked - 1)));
    refused(DAMAGED, sealed(bytes, header -> header.putInt(UNPACKED_AT, unpacked + 1)));
  }

  @Test
  void aBodyThatDoesNotUnpackIsDamage() {
    refused(DAMAGED, sealed(bytes, header -> header.put(HEADER, (byte) 0)));
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    refused(DAMAGED, sealed(longer, header -> header.putInt(PACKED_AT, longer.length - HEADER)));
  }

  @Test
  void aBodyWithoutItsOwnEndIsDamage() {
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
    refused(DAMAGED, sealed(shorter, header -> header.putInt(PACKED_AT, shorter.length - HEADER)));
  }

  @Test
  void aSizeBeyondTheBoundIsRefusedBeforeItIsUnpacked() {
    String sentence =
        "This baseline claims %d bytes; RICE reads up to 16777216. Delete it and save a new one.";
    refused(
        sentence.formatted(16_777_217),
        sealed(bytes, header -> header.putInt(UNPACKED_AT, 16_777_217)));
    refused(
        sentence.formatted(4_294_967_295L),
        sealed(bytes, header -> header.putInt(UNPACKED_AT, -1)));
    refused(DAMAGED, sealed(bytes, header -> header.putInt(UNPACKED_AT, 16_777_216)));
  }

  @Test
  void moreIssuesThanTheBoundAreRefusedBeforeTheyAreRead() {
    refused(
        "This baseline claims 100001 issues; RICE reads up to 100000."
            + " Delete it and save a new one.",
        body(out -> out.varint(100_001)));
    refused(DAMAGED, body(out -> out.varint(-1)));
  }

  @Test
  void aBodyThatEndsTooSoonOrTooLateIsDamage() {
    refused(DAMAGED, body(out -> {}));
    refused(DAMAGED, body(out -> out.varint(1)));
    refused(DAMAGED, body(out -> append(out, 0, 0, 0, 0, 7)));
    // The same without what is too much is read, so that the refusals above mean what they say.
    assertTrue(BaselineCodec.fromBytes(body(out -> append(out, 0, 0, 0, 0))).lines().isEmpty());
  }

  @Test
  void aCountOfMoreThanIsThereIsDamage() {
    refused(DAMAGED, body(out -> append(out, 0, 4, 1, 'A', 0)));
  }

  @Test
  void aLineThatCannotBeIsDamage() {
    int[] fine = {1, 5, 1, 1, 'A', 0, 14, 0, 0, 0, 0, 0};
    assertEquals("A-7", BaselineCodec.fromBytes(line(fine)).lines().get(0).issue().key());
    refused(DAMAGED, line(1, 5, 0, 0, 14, 0, 0, 0, 0, 0));
    refused(DAMAGED, line(1, 5, 1, 1, 'A', 1, 14, 0, 0, 0, 0, 0));
    refused(DAMAGED, line(1, 5, 1, 1, 'A', 0, 14, 7, 0, 0, 0, 0));
    refused(DAMAGED, line(1, 5, 1, 1, 'A', 0, 14, 0, 0, 0, 2, 1, 0));
    refused(DAMAGED, line(1, 5, 1, 0, 0, 1, 0, 0, 0, 0, 0));
    refused(DAMAGED, line(2, 5, 0, 1, 1, 'A', 0, 0, 14, 2, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aProjectKeyLongerThanAnyIsDamageEvenIfNoIssueNamesIt() {
    BaselineCodec.fromBytes(twoLinesAnd("K".repeat(300)));
    refused(DAMAGED, twoLinesAnd("K".repeat(301)));
  }

  @Test
  void moreProjectKeysThanIssuesAreDamageSoThatZerosDoNotUnpackToGigabytes() {
    int[] oneLineOneKey = {1, 5, 1, 1, 'A', 0, 14, 0, 0, 0, 0, 0};
    assertEquals(
        1, BaselineCodec.fromBytes(body(out -> append(out, oneLineOneKey))).lines().size());
    refused(DAMAGED, body(out -> append(out, 1, 5, 2, 1, 'A', 0, 0, 14, 0, 0, 0, 0, 0)));
  }

  @Test
  void morePeriodsThanTheBoundAreRefusedBeforeTheyAreRead() {
    refused(
        "This baseline claims 10001 periods; RICE reads up to 10000."
            + " Delete it and save a new one.",
        periods(10_001));
    assertEquals(10_000, BaselineCodec.fromBytes(periods(10_000)).periods().size());
  }

  @Test
  void aNumberOfMoreThan64BitsIsDamage() {
    byte[] endless = new byte[11];
    Arrays.fill(endless, (byte) 0x80);
    endless[10] = 1;
    assertThrows(UnreadableBaseline.class, () -> new BaselineReader(endless).varint());
  }

  @Test
  void aCharacterOfMoreThan16BitsIsDamage() {
    BaselineWriter out = new BaselineWriter();
    append(out, 1, 0x10000);
    BaselineReader in = new BaselineReader(out.toBytes());
    assertThrows(UnreadableBaseline.class, in::text);
  }

  /** Two issues of project A, and a project of which there are none. */
  private static byte[] twoLinesAnd(String project) {
    return body(
        out -> {
          append(out, 2, 5, 1, 2, 1, 'A');
          out.text(project);
          append(out, 0, 0, 14, 2, 0, 0, 0, 0, 0, 0, 0, 0);
        });
  }

  /** No issues, and so many periods without a name on one day. */
  private static byte[] periods(int count) {
    BaselineWriter out = new BaselineWriter();
    append(out, 1, 'N', 0, 0, 0, count);
    append(out, new int[3 * count]);
    append(out, 0, 0, 0, 0);
    return BaselineEnvelope.wrap(out.toBytes());
  }

  private static byte[] line(int... numbers) {
    return body(out -> append(out, numbers));
  }

  /** A baseline "N" by nobody, at the epoch, without periods, and what follows. */
  private static byte[] body(Consumer<BaselineWriter> rest) {
    BaselineWriter out = new BaselineWriter();
    append(out, 1, 'N', 0, 0, 0, 0);
    rest.accept(out);
    return BaselineEnvelope.wrap(out.toBytes());
  }

  private static void append(BaselineWriter out, int... numbers) {
    Arrays.stream(numbers).forEach(out::varint);
  }

  /** Changed, with a checksum that fits the change. */
  private static byte[] sealed(byte[] bytes, Consumer<ByteBuffer> change) {
    ByteBuffer changed = ByteBuffer.wrap(bytes.clone());
    change.accept(changed);
    CRC32 crc = new CRC32();
    crc.update(changed.array(), 0, CRC_AT);
    crc.update(changed.array(), HEADER, bytes.length - HEADER);
    return changed.putInt(CRC_AT, (int) crc.getValue()).array();
  }

  private static void refused(String sentence, byte[] bytes) {
    refused(sentence, () -> BaselineCodec.fromBytes(bytes));
  }

  private static void refusedText(String sentence, String text) {
    refused(sentence, () -> BaselineCodec.fromText(text));
  }

  private static void refused(String sentence, Executable attempt) {
    assertEquals(sentence, assertThrows(UnreadableBaseline.class, attempt).getMessage());
  }
}
