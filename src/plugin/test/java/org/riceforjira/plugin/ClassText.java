package org.riceforjira.plugin;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.util.TraceClassVisitor;

/** Class files as texts that can be compared. */
final class ClassText {
  private static final int UTF8 = 1;

  private ClassText() {}

  /** Every member, instruction, constant, annotation, line number and local variable. */
  static String of(byte[] file) {
    StringWriter text = new StringWriter();
    new ClassReader(file).accept(new TraceClassVisitor(new PrintWriter(text)), 0);
    return text.toString();
  }

  /** The same, if the four APIs that differ between the lines of Jira had their former names. */
  static String withJavax(byte[] file) {
    StringWriter text = new StringWriter();
    ClassVisitor tracing = new TraceClassVisitor(new PrintWriter(text));
    new ClassReader(file).accept(new ClassRemapper(tracing, new FormerNames()), 0);
    return text.toString();
  }

  /** The texts of the constant pool: names of classes and members, descriptors, literals. */
  static List<String> constants(byte[] file) {
    ClassReader reader = new ClassReader(file);
    char[] buffer = new char[reader.getMaxStringLength()];
    List<String> texts = new ArrayList<>();
    for (int item = 1; item < reader.getItemCount(); item++) {
      int offset = reader.getItem(item);
      if (offset > 0 && reader.readByte(offset - 1) == UTF8) {
        texts.add(readUtf8(reader, item, buffer));
      }
    }
    return texts;
  }

  private static String readUtf8(ClassReader reader, int item, char[] buffer) {
    int offset = reader.getItem(item);
    int length = reader.readUnsignedShort(offset);
    StringBuilder text = new StringBuilder(length);
    for (int at = offset + 2; at < offset + 2 + length; at++) {
      text.append((char) reader.readByte(at));
    }
    return text.toString();
  }

  private static final class FormerNames extends Remapper {
    private static final String FOUR =
        "jakarta/(%s)/".formatted(String.join("|", JiraLine.RENAMED).replace('.', '/'));

    FormerNames() {
      super(org.objectweb.asm.Opcodes.ASM9);
    }

    @Override
    public String map(String internalName) {
      return internalName.replaceFirst("^" + FOUR, "javax/$1/");
    }
  }
}
