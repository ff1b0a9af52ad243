package org.riceforjira.host.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riceforjira.host.it.RunningHost;

/**
 * A test class that needs a browser and AUI; it is skipped, and says why, where one of them is
 * missing. After each of its tests the browser's console must be free of errors.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({RunningHost.class, BrowserSession.class})
@interface BrowserTest {}
