package org.riceforjira.plugin;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;

/** What a Velocity template calls: methods, and properties, which are calls of getters. */
final class TemplateCalls {
  private TemplateCalls() {}

  /** Each call as it is written, such as {@code $issue.key}. */
  static Set<String> in(String text, String name) {
    RuntimeInstance velocity = new RuntimeInstance();
    velocity.init();
    Template template = new Template();
    template.setName(name);
    try {
      Set<String> calls = new TreeSet<>();
      collect(velocity.parse(new StringReader(text), template), calls);
      return calls;
    } catch (ParseException e) {
      throw new AssertionError(name + " is no template.", e);
    }
  }

  private static void collect(Node node, Set<String> calls) {
    boolean called = node instanceof ASTMethod || node instanceof ASTIdentifier;
    if (called && node.jjtGetParent() instanceof ASTReference reference) {
      calls.add(reference.literal());
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      collect(node.jjtGetChild(i), calls);
    }
  }
}
