package org.riceforjira.plugin.jira;

import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A method, constructor or field of Jira's API, named as class files name it: as texts, because a
 * class that is missing cannot be mentioned.
 */
record ApiMember(String owner, String name, String descriptor) {
  /** The name of constructors. */
  static final String NEW = "<init>";

  /** Reads {@code owner name descriptor}. */
  static ApiMember of(String text) {
    String[] parts = text.split(" ");
    return new ApiMember(parts[0], parts[1], parts[2]);
  }

  /** True when this Jira has the member with exactly these types. */
  boolean existsIn(ClassLoader classes) {
    try {
      Class<?> type = Class.forName(owner, false, classes);
      if (!descriptor.startsWith("(")) {
        MethodType field = MethodType.fromMethodDescriptorString("()" + descriptor, classes);
        return type.getField(name).getType() == field.returnType();
      }
      MethodType wanted = MethodType.fromMethodDescriptorString(descriptor, classes);
      if (NEW.equals(name)) {
        type.getConstructor(wanted.parameterArray());
        return true;
      }
      // The declared ones too: what classes of apps inherit may be protected.
      return Stream.concat(
              Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
          .anyMatch(
              method ->
                  method.getName().equals(name)
                      && method.getReturnType() == wanted.returnType()
                      && Arrays.equals(method.getParameterTypes(), wanted.parameterArray()));
    } catch (ReflectiveOperationException | LinkageError | TypeNotPresentException e) {
      return false;
    }
  }

  /** Such as CommentManager.getComments, for people. */
  String readable() {
    String type = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    return NEW.equals(name) ? "new " + type : type + "." + name;
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
