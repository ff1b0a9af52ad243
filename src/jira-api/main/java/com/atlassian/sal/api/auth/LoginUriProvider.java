package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where to send a user who has to log in. */
public interface LoginUriProvider {
  URI getLoginUri(URI returnUri);
}
