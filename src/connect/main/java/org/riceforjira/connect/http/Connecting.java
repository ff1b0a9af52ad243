package org.riceforjira.connect.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.riceforjira.connect.http.JiraProblem.Kind;

/** Explains why there is no connection, or none that lasts. */
final class Connecting {
  private final URI address;

  Connecting(URI address) {
    this.address = address;
  }

  JiraProblem problem(IOException failure) {
    return new JiraProblem(Kind.UNREACHABLE, 0, sentence(failure), List.of(), failure);
  }

  private String sentence(IOException failure) {
    if (failure instanceof SSLException) {
      return tls(failure);
    }
    if (caused(failure, UnresolvedAddressException.class)) {
      return "Nobody knows the host of "
          + address
          + ". Check the address, and whether a proxy is"
          + " needed.";
    }
    if (failure instanceof HttpConnectTimeoutException) {
      return address
          + " cannot be reached: no connection in time. Check the address, and whether a"
          + " proxy is needed.";
    }
    if (failure instanceof ConnectException) {
      return address
          + " cannot be reached: nothing accepts connections there. Is it running, and"
          + " is the port right?";
    }
    if (failure instanceof HttpTimeoutException) {
      return address + " took too long to answer. Try again, or allow more with --timeout.";
    }
    return "The connection to " + address + " broke off. Try again; runs go on with --resume.";
  }

  private String tls(IOException failure) {
    String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    String why =
        caused(failure, CertificateExpiredException.class)
            ? "Its certificate has expired: whoever runs it has to renew it."
            : caused(failure, CertPathBuilderException.class)
                ? "Java does not know who signed its certificate. Add that authority to a trust"
                    + " store and name it, such as JAVA_TOOL_OPTIONS="
                    + "-Djavax.net.ssl.trustStore=FILE."
                : caused(failure, CertificateException.class)
                    ? "Its certificate is for another host name: use the name that it is for."
                    : text.contains("plaintext") || text.contains("unrecognized ssl")
                        ? "No TLS is spoken there: is it http rather than https?"
                        : "Both sides do not agree on a version or cipher of TLS.";
    return "No secure connection to " + address + ". " + why;
  }

  private static boolean caused(Throwable failure, Class<? extends Throwable> type) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(type::isInstance);
  }
}
