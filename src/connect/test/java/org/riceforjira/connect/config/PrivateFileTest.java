package org.riceforjira.connect.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateFileTest {
  private record Person(String name) implements UserPrincipal {
    @Override
    public String getName() {
      return name;
    }
  }

  private static final Person ANN = new Person("OFFICE\\ann");
  private static final Person BOB = new Person("OFFICE\\bob");

  @TempDir private Path home;
  private Computer computer;

  @BeforeEach
  void setUp() throws IOException {
    computer = new Computer(home).with(Key.URL, "https://a").with("RICE_TOKEN_FILE", "~/token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "r--------", "rwx------"})
  void aFileOfItsOwnerAloneIsRead(String permissions) throws IOException {
    computer.file("token", permissions, "s3cret\n");
    assertEquals(Optional.of("Bearer s3cret"), computer.header());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rwxr-xr-x"})
  void aFileThatOthersMayReadOrChangeIsRefused(String permissions) throws IOException {
    computer.file("token", permissions, "s3cret\n");
    assertEquals(
        "~/token is open to everybody or a group. It contains a secret, so only its owner may:"
            + " chmod 600 ~/token",
        computer.refusal());
  }

  @Test
  void aFolderIsNoSecret() throws IOException {
    Files.createDirectory(home.resolve("token"));
    assertEquals(
        "RICE_TOKEN_FILE names ~/token, which is a folder. Name a file.", computer.refusal());
  }

  @Test
  void behindALinkItIsTheFileThatCounts() throws IOException {
    Path open = computer.file("open", "rw-r--r--", "s3cret");
    Files.createSymbolicLink(home.resolve("token"), open);
    assertEquals("~/token is open to everybody or a group.", firstSentence());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'which must contain one line with the secret.'",
    "' \n ', 'which must contain one line with the secret.'",
    "'a\nb', 'which must contain one line with the secret.'"
  })
  void aFileContainsOneSecret(String text, String rest) throws IOException {
    computer.file("token", "rw-------", text);
    assertEquals("RICE_TOKEN_FILE names ~/token, " + rest, computer.refusal());
  }

  @Test
  void aHugeFileIsNoSecret() throws IOException {
    computer.file("token", "rw-------", "a".repeat(10_001));
    assertEquals(
        "RICE_TOKEN_FILE names ~/token, which is too large for a secret.", computer.refusal());
  }

  @Test
  void aFileThatIsMissingIsTold() {
    assertEquals(
        "RICE_TOKEN_FILE names ~/token, which cannot be read: there is no such file.",
        computer.refusal());
  }

  @Test
  void whereThereAreListsOfAccessOnlyTheOwnerAndTheMastersAreOnIt() {
    List<AclEntry> entries =
        List.of(
            entry(ANN, AclEntryType.ALLOW, AclEntryPermission.READ_DATA),
            entry(
                new Person("NT AUTHORITY\\SYSTEM"),
                AclEntryType.ALLOW,
                AclEntryPermission.READ_DATA),
            entry(
                new Person("BUILTIN\\Administrators"),
                AclEntryType.ALLOW,
                AclEntryPermission.READ_DATA),
            entry(BOB, AclEntryType.DENY, AclEntryPermission.READ_DATA),
            entry(BOB, AclEntryType.ALLOW, AclEntryPermission.READ_ATTRIBUTES));
    assertEquals(Optional.empty(), PrivateFile.stranger(ANN, entries));
  }

  @ParameterizedTest
  @ValueSource(strings = {"READ_DATA", "WRITE_DATA", "WRITE_ACL", "WRITE_OWNER", "APPEND_DATA"})
  void somebodyElseOnTheListIsAStranger(AclEntryPermission permission) {
    List<AclEntry> entries =
        List.of(
            entry(ANN, AclEntryType.ALLOW, AclEntryPermission.READ_DATA),
            entry(BOB, AclEntryType.ALLOW, permission));
    assertEquals(Optional.of(BOB), PrivateFile.stranger(ANN, entries));
  }

  private static AclEntry entry(Person who, AclEntryType type, AclEntryPermission permission) {
    return AclEntry.newBuilder().setPrincipal(who).setType(type).setPermissions(permission).build();
  }

  private String firstSentence() {
    String refusal = computer.refusal();
    return refusal.substring(0, refusal.indexOf('.') + 1);
  }
}
