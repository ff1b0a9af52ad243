package org.riceforjira.jiraapi;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Reads from a class file which fields other classes may see and javac would copy. */
final class ConstantFields {
  private final DataInputStream in;
  private String[] texts;

  private ConstantFields(byte[] classFile) {
    in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  static List<String> visible(byte[] classFile) throws IOException {
    return new ConstantFields(classFile).read();
  }

  private List<String> read() throws IOException {
    in.skipNBytes(8);
    readPool();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    List<String> found = new ArrayList<>();
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      readField(found);
    }
    return found;
  }

  private void readPool() throws IOException {
    texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // a long or double takes two entries of the pool
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> in.skipNBytes(4);
      }
    }
  }

  private void readField(List<String> found) throws IOException {
    int access = in.readUnsignedShort();
    String name = texts[in.readUnsignedShort()];
    in.skipNBytes(2);
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      String attribute = texts[in.readUnsignedShort()];
      in.skipNBytes(in.readInt());
      if (attribute.equals("ConstantValue") && !Modifier.isPrivate(access)) {
        found.add(name);
      }
    }
  }
}
