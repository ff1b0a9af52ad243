package org.riceforjira.host.plugins.spring;

import org.riceforjira.host.plugins.descriptor.AppRefused;

/** Creates objects with constructor arguments out of a context. */
public interface ClassFactory {
  <T> T create(Class<T> type) throws AppRefused;
}
