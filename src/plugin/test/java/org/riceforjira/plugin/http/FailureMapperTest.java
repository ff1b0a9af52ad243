package org.riceforjira.plugin.http;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.RuntimeDelegate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.GermanTexts;
import org.riceforjira.plugin.jira.IssueGone;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.Texts;

class FailureMapperTest {
  private final Texts texts = EnglishTexts.texts();
  private final ResponseBuilder answer = mock(ResponseBuilder.class, RETURNS_SELF);

  @BeforeEach
  void anImplementationOfJaxRs() {
    RuntimeDelegate delegate = mock(RuntimeDelegate.class);
    doReturn(mock(Response.class)).when(answer).build();
    when(delegate.createResponseBuilder()).thenReturn(answer);
    RuntimeDelegate.setInstance(delegate);
  }

  @AfterEach
  void noImplementation() {
    RuntimeDelegate.setInstance(null);
  }

  @Test
  void aKnownRefusalKeepsItsHeadersButNotThoseOfItsBody() {
    MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    headers.add("Allow", "GET");
    headers.add("Allow", "OPTIONS");
    headers.add("Content-Type", "text/html");
    Response known = mock(Response.class);
    when(known.getStatus()).thenReturn(405);
    when(known.getStatusInfo()).thenReturn(Response.Status.METHOD_NOT_ALLOWED);
    when(known.getStringHeaders()).thenReturn(headers);

    new JaxRsMapper(texts).toResponse(new WebApplicationException(known));

    verify(answer).status(405);
    verify(answer).header("Allow", "GET");
    verify(answer).header("Allow", "OPTIONS");
    verify(answer, never()).header(eq("Content-Type"), any());
    verify(answer).entity(contains("This cannot be done at this address."));
  }

  @ParameterizedTest
  @CsvSource({
    "404, There is nothing at this address.",
    "406, Only JSON is taken and given here.",
    "415, Only JSON is taken and given here.",
    "413, 'The request is refused, with status 413.'",
  })
  void whatTheRestPlatformRefusesIsToldInASentence(int status, String sentence) {
    Response known = mock(Response.class);
    when(known.getStatus()).thenReturn(status);
    when(known.getStatusInfo()).thenReturn(Response.Status.fromStatusCode(status));
    when(known.getStringHeaders()).thenReturn(new MultivaluedHashMap<>());

    new JaxRsMapper(texts).toResponse(new WebApplicationException(known));

    verify(answer).status(status);
    verify(answer).entity(contains(sentence));
  }

  @Test
  void aMalformedRequestIsToldInTheLanguageOfWhoeverAsks() {
    new MalformedMapper(GermanTexts.texts()).toResponse(new Malformed("rice.error.body.object"));

    verify(answer).status(400);
    verify(answer).entity(contains("Die Anfrage muss ein JSON-Objekt sein."));
  }

  @Test
  void whatThisJiraCannotDoIsToldInTheLanguageOfWhoeverAsks() {
    PartUnavailable part = mock(PartUnavailable.class);
    Texts german = GermanTexts.texts();
    when(part.in(german)).thenReturn("Das Suchen von Vorg\u00e4ngen ist nicht m\u00f6glich.");

    new UnavailableMapper(german).toResponse(part);

    verify(answer).status(501);
    verify(answer).entity(contains("Das Suchen von Vorg\u00e4ngen ist nicht m\u00f6glich."));
  }

  @Test
  void anIssueThatIsGoneIsNotFound() {
    IssueGone gone = mock(IssueGone.class);
    when(gone.getMessage()).thenReturn("There is no such issue.");

    new IssueGoneMapper().toResponse(gone);

    verify(answer).status(404);
    verify(answer).entity(contains("There is no such issue."));
  }

  @Test
  void whatNobodyExpectedTellsNothingButWhereTheCauseIs() {
    new FailureMapper(texts).toResponse(new IllegalStateException("secret"));

    assertOnlyTheWayToTheCauseIsTold();
  }

  @Test
  void aClassThatThisJiraLacksTellsNothingButWhereTheCauseIs() {
    new ErrorMapper(texts).toResponse(new NoClassDefFoundError("secret"));

    assertOnlyTheWayToTheCauseIsTold();
  }

  private void assertOnlyTheWayToTheCauseIsTold() {
    verify(answer).status(500);
    verify(answer, never()).entity(contains("secret"));
    verify(answer).entity(contains("in Jira\\u0027s log under"));
    verify(answer, never()).header(anyString(), any());
  }
}
