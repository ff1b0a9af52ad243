package org.riceforjira.host.plugins.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.descriptor.XmlNode;
import org.riceforjira.host.plugins.osgi.AppBundle;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/**
 * Finds the REST classes of a module: those of the jar's own entries that carry an annotation, in
 * the packages named (not below them), or in the whole jar if none is named.
 *
 * @param resources with {@code @Path}
 * @param providers with {@code @Provider}
 */
record RestClasses(List<Class<?>> resources, List<Class<?>> providers) {
  static RestClasses find(AppBundle bundle, XmlNode module) throws AppRefused {
    RestClasses found = new RestClasses(new ArrayList<>(), new ArrayList<>());
    String where = "Module \"" + module.attributes().get("key") + "\"";
    SimpleMetadataReaderFactory reader = new SimpleMetadataReaderFactory(bundle.classLoader());
    for (URL file : files(bundle, module).toList()) {
      byte[] bytes = bytes(file);
      if (mayCarryAnAnnotation(bytes)) {
        found.add(metadata(reader, bytes), bundle, where);
      }
    }
    return found;
  }

  private void add(MetadataReader read, AppBundle bundle, String where) throws AppRefused {
    ClassMetadata type = read.getClassMetadata();
    if (type.isConcrete() && read.getAnnotationMetadata().hasAnnotation(Path.class.getName())) {
      resources.add(bundle.load(type.getClassName(), where));
    } else if (read.getAnnotationMetadata().hasAnnotation(Provider.class.getName())) {
      providers.add(bundle.load(type.getClassName(), where));
    }
  }

  /** Reading a class is slow, so those that do not even hold the name of an annotation are left. */
  private static boolean mayCarryAnAnnotation(byte[] classFile) {
    String names = new String(classFile, StandardCharsets.ISO_8859_1);
    return names.contains(Path.class.descriptorString())
        || names.contains(Provider.class.descriptorString());
  }

  private static Stream<URL> files(AppBundle bundle, XmlNode module) {
    List<String> packages = module.children("package").stream().map(XmlNode::text).toList();
    return packages.isEmpty()
        ? bundle.classFiles("/", true).stream()
        : packages.stream()
            .flatMap(name -> bundle.classFiles("/" + name.replace('.', '/'), false).stream());
  }

  private static byte[] bytes(URL file) {
    try (InputStream in = file.openStream()) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The class file " + file + " cannot be read", unreadable);
    }
  }

  private static MetadataReader metadata(SimpleMetadataReaderFactory reader, byte[] classFile) {
    try {
      return reader.getMetadataReader(new ByteArrayResource(classFile));
    } catch (IOException impossible) {
      throw new UncheckedIOException("Bytes in memory cannot fail to be read.", impossible);
    }
  }
}
