package org.riceforjira.connect.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file with a secret, which nobody but its owner may read or change. */
final class PrivateFile {
  private static final long LARGEST = 10_000;

  private static final Set<PosixFilePermission> OWNERS =
      Set.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private static final Set<AclEntryPermission> HARMLESS =
      Set.of(
          AclEntryPermission.READ_ATTRIBUTES,
          AclEntryPermission.READ_NAMED_ATTRS,
          AclEntryPermission.READ_ACL,
          AclEntryPermission.SYNCHRONIZE);

  /** They read every file anyway, and every file of Windows names them. */
  private static final Set<String> MASTERS =
      Set.of("NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");

  private PrivateFile() {}

  /** The one line in a file that holds nothing but a secret. */
  static String line(Given given, Path home) {
    Path file = given.path(home);
    try {
      if (Files.isDirectory(file)) {
        throw given.wrong("names " + file + ", which is a folder. Name a file.");
      }
      check(file, "It contains a secret");
      if (Files.size(file) > LARGEST) {
        throw given.wrong("names " + file + ", which is too large for a secret.");
      }
      String text = Files.readString(file, UTF_8).replaceFirst("^\uFEFF", "");
      String line = text.replaceFirst("\\R$", "");
      if (line.isBlank() || line.lines().count() > 1) {
        throw given.wrong("names " + file + ", which must contain one line with the secret.");
      }
      return line;
    } catch (CharacterCodingException e) {
      throw given.wrong("names " + file + ", which is not UTF-8. Save it as UTF-8.");
    } catch (IOException e) {
      throw given.wrong("names " + file + ", which cannot be read: " + Reasons.of(e) + ".");
    }
  }

  /** Refuses a file that somebody else may read or change. */
  static void check(Path file, String reason) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) {
      if (!OWNERS.containsAll(posix.readAttributes().permissions())) {
        throw open(file, reason, "everybody or a group", "chmod 600 " + file);
      }
      return;
    }
    AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (acl == null) {
      throw new InvalidConfiguration(
          file + " is where no permissions are kept. " + reason + ": use the environment.");
    }
    Optional<UserPrincipal> other = stranger(acl.getOwner(), acl.getAcl());
    if (other.isPresent()) {
      String command =
          "icacls \"" + file + "\" /inheritance:r /grant:r \"" + acl.getOwner().getName() + ":F\"";
      throw open(file, reason, other.get().getName(), command);
    }
  }

  /** Somebody else than the owner and the masters of the computer who may read or change it. */
  static Optional<UserPrincipal> stranger(UserPrincipal owner, List<AclEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.type() == AclEntryType.ALLOW)
        .filter(entry -> !HARMLESS.containsAll(entry.permissions()))
        .map(AclEntry::principal)
        .filter(who -> !who.equals(owner) && !MASTERS.contains(who.getName()))
        .findFirst();
  }

  private static InvalidConfiguration open(Path file, String reason, String who, String command) {
    return new InvalidConfiguration(
        file + " is open to " + who + ". " + reason + ", so only its owner may: " + command);
  }
}
