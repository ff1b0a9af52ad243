package org.riceforjira.host.plugins.velocity;

import java.lang.reflect.Method;
import java.util.Map;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Lets Velocity call what the allowlist allows; made by Velocity, which knows it by name only. */
public final class CheckedCalls extends UberspectImpl {
  /** The application attribute under which an engine holds its allowlist. */
  static final String ALLOWLIST = VelocityAllowlist.class.getName();

  @Override
  public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) {
    VelMethod found = super.getMethod(target, name, arguments, where);
    if (found == null || found.getMethod() == null) {
      return found;
    }
    String signature = GlobalAllowlist.signature(found.getMethod());
    return allowlist().allows(target.getClass(), signature)
        ? found
        : new Refused(allowlist(), target.getClass(), signature);
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String property, Info where) {
    VelPropertyGet found = super.getPropertyGet(target, property, where);
    if (found == null) {
      return null;
    }
    boolean byKey = found.getMethodName().equals("get");
    String argument = target instanceof Map ? "java.lang.Object" : "java.lang.String";
    String signature = found.getMethodName() + (byKey ? "(" + argument + ")" : "()");
    return allowlist().allows(target.getClass(), signature)
        ? found
        : new Refused(allowlist(), target.getClass(), signature);
  }

  /** Templates do not change objects. */
  @Override
  public VelPropertySet getPropertySet(Object target, String property, Object value, Info where) {
    return null;
  }

  private VelocityAllowlist allowlist() {
    return (VelocityAllowlist) rsvc.getApplicationAttribute(ALLOWLIST);
  }

  /** A call that does nothing but being counted, and gives nothing to render. */
  private record Refused(VelocityAllowlist allowlist, Class<?> target, String signature)
      implements VelMethod, VelPropertyGet {
    @Override
    public Object invoke(Object object, Object[] arguments) {
      return invoke(object);
    }

    @Override
    public Object invoke(Object object) {
      allowlist.refused(target, signature);
      return "";
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return signature;
    }

    @Override
    public Method getMethod() {
      return null;
    }

    @Override
    public Class<?> getReturnType() {
      return String.class;
    }
  }
}
