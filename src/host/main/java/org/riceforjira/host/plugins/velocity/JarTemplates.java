package org.riceforjira.host.plugins.velocity;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Loads templates out of the app's jar, and from nowhere else. */
final class JarTemplates extends ResourceLoader {
  private final Function<String, Optional<String>> files;

  JarTemplates(Function<String, Optional<String>> files) {
    this.files = files;
  }

  @Override
  public void init(ExtProperties configuration) {
    // Everything came with the constructor.
  }

  @Override
  public Reader getResourceReader(String name, String encoding) {
    return new StringReader(
        files
            .apply(name)
            .orElseThrow(
                () -> new ResourceNotFoundException("The app has no template " + name + ".")));
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
