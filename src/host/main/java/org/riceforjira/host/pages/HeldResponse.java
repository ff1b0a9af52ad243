package org.riceforjira.host.pages;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** A response whose body is held back; status, headers and redirects go through. */
final class HeldResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private PrintWriter writer;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  boolean isHtml() {
    return getContentType() != null && getContentType().startsWith("text/html") && !isCommitted();
  }

  String text() {
    finish();
    return bytes.toString(charset());
  }

  /** Sends the body as it is. */
  void release() throws IOException {
    finish();
    if (!getResponse().isCommitted() && bytes.size() > 0) {
      getResponse().setContentLength(bytes.size());
      bytes.writeTo(getResponse().getOutputStream());
    }
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Held();
  }

  @Override
  public void flushBuffer() {
    // Nothing may leave before the frame is around it.
  }

  @Override
  public void setContentLength(int length) {
    // The frame adds to the length.
  }

  @Override
  public void setContentLengthLong(long length) {
    // As above.
  }

  private Charset charset() {
    return Charset.forName(getCharacterEncoding());
  }

  private void finish() {
    if (writer != null) {
      writer.flush();
    }
  }

  private final class Held extends ServletOutputStream {
    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void write(byte[] all, int start, int length) {
      bytes.write(all, start, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Jira's apps have no asynchronous servlets.");
    }
  }
}
