package org.riceforjira.host.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers GET with a page. */
abstract class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  final transient Desk desk;

  PageServlet(Desk desk) {
    this.desk = desk;
  }

  /** The page; throws where the visitor may not have it. */
  abstract Page page(HttpServletRequest request) throws Unseen;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    desk.apps().startPage();
    try {
      desk.renderer().send(request, response, page(request));
    } catch (Unseen unseen) {
      desk.apps().endPage();
      unseen.answer(request, response, desk.userKey());
    }
  }
}
