package org.riceforjira.host.plugins.probe;

import org.springframework.stereotype.Component;

/** Looks like a component, but no index names it. */
@Component
public class Unlisted {}
