package org.riceforjira.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What atlassian-plugin.xml names. */
record Descriptor(Document document) {

  static Descriptor read(InputStream in) {
    try (in) {
      return new Descriptor(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError("atlassian-plugin.xml cannot be read.", e);
    }
  }

  static Descriptor ofClassPath() {
    return read(Descriptor.class.getResourceAsStream("/atlassian-plugin.xml"));
  }

  String key() {
    return document.getDocumentElement().getAttribute("key");
  }

  String version() {
    return elements("version").findFirst().orElseThrow().getTextContent();
  }

  List<String> classes() {
    return elements("*").map(element -> element.getAttribute("class")).filter(named()).toList();
  }

  /** The keys of the modules, without that of the app. */
  List<String> moduleKeys() {
    return modules().map(module -> module.getAttribute("key")).filter(named()).toList();
  }

  /** The kinds of the modules. */
  Set<String> moduleTypes() {
    return modules().map(Element::getTagName).collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Element> modules() {
    return stream(document.getDocumentElement().getChildNodes())
        .filter(child -> !Set.of("plugin-info", "resource").contains(child.getTagName()));
  }

  /** The places in Jira's pages that modules name, and not in pages of ours. */
  Set<String> places() {
    return Stream.concat(
            Stream.of("web-panel", "web-section")
                .flatMap(this::elements)
                .map(module -> module.getAttribute("location")),
            elements("web-item").map(item -> item.getAttribute("section")))
        .filter(place -> !place.startsWith(key()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Everything that web resources take from Jira: other resources, contexts, transformers. */
  Set<String> takenFromJira() {
    return Stream.of(
            dependencies().stream().filter(one -> !one.startsWith(key() + ":")),
            elements("context").map(Element::getTextContent),
            elements("transformer").map(one -> one.getAttribute("key")))
        .flatMap(names -> names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys of texts. */
  Set<String> textKeys() {
    return elements("*")
        .flatMap(one -> Stream.of(one.getAttribute("i18n-name-key"), one.getAttribute("key")))
        .filter(key -> key.startsWith("rice."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A parameter of the app, "" if it is not there. */
  String parameter(String name) {
    return elements("plugin-info")
        .flatMap(info -> stream(info.getElementsByTagName("param")))
        .filter(param -> param.getAttribute("name").equals(name))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  /** What templates may call, as the velocity allowlist names it. */
  Set<String> allowedCalls() {
    return elements("velocity-allowlist")
        .flatMap(list -> stream(list.getElementsByTagName("method")))
        .map(Element::getTextContent)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Paths of templates, scripts and styles, and of texts, without a slash in front. */
  List<String> resources() {
    return elements("resource")
        .map(
            resource ->
                resource.getAttribute("type").equals("i18n")
                    ? resource.getAttribute("location").replace('.', '/') + ".properties"
                    : resource.getAttribute("location").replaceFirst("^/", ""))
        .toList();
  }

  List<String> dependencies() {
    return elements("dependency").map(Element::getTextContent).toList();
  }

  /**
   * The locations of the files of a web resource, after those of the web resources of ours it
   * depends on.
   */
  Set<String> files(String completeKey, String ending) {
    Element module =
        elements("web-resource")
            .filter(one -> completeKey.equals(key() + ":" + one.getAttribute("key")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("There is no web resource " + completeKey));
    Set<String> files = new LinkedHashSet<>();
    stream(module.getElementsByTagName("dependency"))
        .map(Element::getTextContent)
        .filter(dependency -> dependency.startsWith(key() + ":"))
        .forEach(dependency -> files.addAll(files(dependency, ending)));
    stream(module.getElementsByTagName("resource"))
        .map(resource -> resource.getAttribute("location").replaceFirst("^/", ""))
        .filter(location -> location.endsWith(ending))
        .forEach(files::add);
    return files;
  }

  private static Predicate<String> named() {
    return attribute -> !attribute.isEmpty();
  }

  private Stream<Element> elements(String tag) {
    return stream(document.getElementsByTagName(tag));
  }

  private static Stream<Element> stream(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
