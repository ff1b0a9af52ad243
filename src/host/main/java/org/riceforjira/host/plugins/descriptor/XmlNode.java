package org.riceforjira.host.plugins.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * An element of an XML document.
 *
 * @param name with its prefix, as written
 * @param text all text below it, trimmed
 */
public record XmlNode(
    String name, Map<String, String> attributes, List<XmlNode> children, String text) {
  /**
   * Reads a document; no document type, so nothing from outside comes in.
   *
   * @param where what the document is, for the message
   */
  public static XmlNode read(InputStream in, String where) throws AppRefused, IOException {
    try {
      return of(parser().parse(in).getDocumentElement());
    } catch (SAXParseException malformed) {
      throw new AppRefused(
          where + ", line " + malformed.getLineNumber() + ": " + malformed.getMessage(), malformed);
    } catch (SAXException malformed) {
      throw new AppRefused(where + " cannot be read: " + malformed.getMessage(), malformed);
    }
  }

  /** An attribute; empty if it is missing. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The first child of this name. */
  public Optional<XmlNode> child(String childName) {
    return children(childName).stream().findFirst();
  }

  public List<XmlNode> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  /**
   * The {@code <param name="..." value="..."/>} children; the text counts where there is no value.
   */
  public Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    for (XmlNode param : children("param")) {
      param
          .attribute("name")
          .ifPresent(name -> params.put(name, param.attribute("value").orElse(param.text)));
    }
    return params;
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder parser = factory.newDocumentBuilder();
      // The default handler prints to standard error what is thrown anyway.
      parser.setErrorHandler(null);
      return parser;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("The JDK's XML parser lacks secure settings.", impossible);
    }
  }

  private static XmlNode of(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    NamedNodeMap written = element.getAttributes();
    for (int i = 0; i < written.getLength(); i++) {
      attributes.put(written.item(i).getNodeName(), written.item(i).getNodeValue());
    }
    List<XmlNode> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(of(child));
      }
    }
    return new XmlNode(
        element.getTagName(),
        Map.copyOf(attributes),
        List.copyOf(children),
        element.getTextContent().strip());
  }
}
