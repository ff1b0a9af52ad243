package org.riceforjira.host.jira10;

import java.util.Set;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/**
 * A method, constructor or field as an instruction names it: what the machine looks for when it
 * links, to the letter.
 *
 * @param owner as in {@code java.lang.String}
 * @param ofInterface true where the owner is taken for an interface; nobody says so for a field
 */
record UsedMember(
    String owner, String name, String descriptor, boolean ofStatic, boolean ofInterface) {

  boolean isField() {
    return !descriptor.startsWith("(");
  }

  @Override
  public String toString() {
    return "%s%s %s.%s %s"
        .formatted(
            ofStatic ? "static " : "",
            ofInterface ? "interface" : "class",
            owner,
            name,
            descriptor);
  }

  /** Adds what the methods of a class use, by call, by access and by reference. */
  static void collect(byte[] type, Set<UsedMember> used) {
    new ClassReader(type)
        .accept(
            new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                return new Instructions(used);
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }

  private static final class Instructions extends MethodVisitor {
    private final Set<UsedMember> used;

    Instructions(Set<UsedMember> used) {
      super(SpringAsmInfo.ASM_VERSION);
      this.used = used;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      boolean ofStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
      add(owner, name, descriptor, ofStatic, false);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      add(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC, ofInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      add(bootstrap);
      for (Object argument : arguments) {
        if (argument instanceof Handle handle) {
          add(handle);
        }
      }
    }

    private void add(Handle handle) {
      boolean ofStatic =
          handle.getTag() == Opcodes.H_INVOKESTATIC
              || handle.getTag() == Opcodes.H_GETSTATIC
              || handle.getTag() == Opcodes.H_PUTSTATIC;
      add(handle.getOwner(), handle.getName(), handle.getDesc(), ofStatic, handle.isInterface());
    }

    private void add(
        String owner, String name, String descriptor, boolean ofStatic, boolean ofInterface) {
      used.add(new UsedMember(owner.replace('/', '.'), name, descriptor, ofStatic, ofInterface));
    }
  }
}
