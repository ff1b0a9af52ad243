package org.riceforjira.host.jira10;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the machine would find what instructions name, in the classes of a loader. */
final class Linking {
  private final ClassLoader classes;

  Linking(ClassLoader classes) {
    this.classes = classes;
  }

  boolean finds(String type) {
    return load(type) != null;
  }

  /**
   * A changed type of what is returned, a method that became static, a class that became an
   * interface: none is found.
   */
  boolean finds(UsedMember member) {
    Class<?> owner = load(member.owner());
    if (owner == null) {
      return false;
    }
    if (member.isField()) {
      return fields(owner).anyMatch(field -> isMeant(field, member));
    }
    if (owner.isInterface() != member.ofInterface()) {
      return false;
    }
    return member.name().equals("<init>")
        ? Stream.of(owner.getDeclaredConstructors()).anyMatch(one -> isMeant(one, member))
        : methods(owner).anyMatch(method -> isMeant(method, member));
  }

  private static boolean isMeant(Field field, UsedMember member) {
    return field.getName().equals(member.name())
        && field.getType().descriptorString().equals(member.descriptor())
        && Modifier.isStatic(field.getModifiers()) == member.ofStatic()
        && !Modifier.isPrivate(field.getModifiers());
  }

  private static boolean isMeant(Constructor<?> constructor, UsedMember member) {
    return MethodType.methodType(void.class, constructor.getParameterTypes())
            .descriptorString()
            .equals(member.descriptor())
        && !Modifier.isPrivate(constructor.getModifiers());
  }

  private static boolean isMeant(Method method, UsedMember member) {
    return method.getName().equals(member.name())
        && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
            .descriptorString()
            .equals(member.descriptor())
        && Modifier.isStatic(method.getModifiers()) == member.ofStatic()
        && !Modifier.isPrivate(method.getModifiers());
  }

  private static Stream<Field> fields(Class<?> owner) {
    List<Field> all = new ArrayList<>(List.of(owner.getFields()));
    lineage(owner).forEach(type -> all.addAll(List.of(type.getDeclaredFields())));
    return all.stream();
  }

  private static Stream<Method> methods(Class<?> owner) {
    List<Method> all = new ArrayList<>(List.of(owner.getMethods()));
    lineage(owner).forEach(type -> all.addAll(List.of(type.getDeclaredMethods())));
    return all.stream();
  }

  /** An interface has what every object has. */
  private static Stream<Class<?>> lineage(Class<?> owner) {
    return Stream.concat(
        Stream.<Class<?>>iterate(owner, type -> type != null, Class::getSuperclass),
        Stream.of(Object.class));
  }

  private Class<?> load(String type) {
    try {
      return Class.forName(type, false, classes);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }
}
