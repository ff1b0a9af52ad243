import com.atlassian.httpclient.api.HttpClient;
import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.MetadataRestClient;
import com.atlassian.jira.rest.client.api.NamedEntity;
import com.atlassian.jira.rest.client.api.RestClientException;
import com.atlassian.jira.rest.client.api.domain.Field;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.IssueField;
import com.atlassian.jira.rest.client.api.domain.IssueLink;
import com.atlassian.jira.rest.client.api.domain.IssuelinksType;
import com.atlassian.jira.rest.client.api.domain.Project;
import com.atlassian.jira.rest.client.api.domain.SearchResult;
import com.atlassian.jira.rest.client.api.domain.ServerInfo;
import com.atlassian.jira.rest.client.api.domain.Transition;
import com.atlassian.jira.rest.client.api.domain.input.FieldInput;
import com.atlassian.jira.rest.client.api.domain.input.IssueInput;
import com.atlassian.jira.rest.client.api.domain.util.ErrorCollection;
import com.atlassian.jira.rest.client.auth.BasicHttpAuthenticationHandler;
import com.atlassian.jira.rest.client.internal.async.AbstractAsynchronousRestClient;
import com.atlassian.jira.rest.client.internal.async.AsynchronousHttpClientFactory;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClient;
import com.atlassian.jira.rest.client.internal.async.DisposableHttpClient;
import com.atlassian.jira.rest.client.internal.json.gen.IssueInputJsonGenerator;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.codehaus.jettison.json.JSONArray;
import org.codehaus.jettison.json.JSONException;
import org.codehaus.jettison.json.JSONObject;
import org.joda.time.DateTime;

/**
 * Asks a Jira what a test wants to know, by means of Atlassian's own REST client. Each line of the
 * input is a question, as in {@code {"who": "bob", "password": "bob", "ask": "issue", "key":
 * "SHOP-1"}}; each line of the output is its answer, in the client's words, or its exception.
 */
public final class Witness {
  private final URI base;
  private final Map<String, DisposableHttpClient> logins = new HashMap<>();

  private Witness(URI base) {
    this.base = base;
  }

  /** Takes the address with the context path; ends with the input. */
  public static void main(String[] args) throws Exception {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Witness witness = new Witness(URI.create(args[0]));
    try (BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = questions.readLine(); line != null; line = questions.readLine()) {
        answers.println(witness.answer(new JSONObject(line)));
      }
    }
    // The client's threads do not end with it.
    System.exit(0);
  }

  /** What the client has no method for yet: an edit, with its own request and its own JSON. */
  private static final class Edits extends AbstractAsynchronousRestClient {
    Edits(HttpClient client) {
      super(client);
    }

    void write(URI issue, IssueInput input) throws JSONException {
      String body = new IssueInputJsonGenerator().generate(input).toString();
      call(client().newRequest(issue).setContentType("application/json").setEntity(body).put())
          .claim();
    }
  }

  private JSONObject answer(JSONObject question) throws JSONException {
    JSONObject answer = new JSONObject();
    try {
      DisposableHttpClient login = login(question.getString("who"), question.getString("password"));
      JiraRestClient client = new AsynchronousJiraRestClient(base, login);
      answer.put("answer", ask(client, login, question));
    } catch (RestClientException refused) {
      answer.put("status", refused.getStatusCode().or(0));
      answer.put("messages", messages(refused));
      Throwable root = refused;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      answer.put("exception", refused + ", by " + root);
    }
    return answer;
  }

  private DisposableHttpClient login(String name, String password) {
    return logins.computeIfAbsent(
        name + " " + password,
        one ->
            new AsynchronousHttpClientFactory()
                .createClient(base, new BasicHttpAuthenticationHandler(name, password)));
  }

  private Object ask(JiraRestClient client, DisposableHttpClient login, JSONObject question)
      throws JSONException {
    return switch (question.getString("ask")) {
      case "server" -> server(client.getMetadataClient().getServerInfo().claim());
      case "fields" -> fields(client.getMetadataClient().getFields().claim());
      case "lists" -> lists(client.getMetadataClient());
      case "project" ->
          project(client.getProjectClient().getProject(question.getString("key")).claim());
      case "transitions" -> transitions(client, question.getString("key"));
      case "issue" -> issue(client.getIssueClient().getIssue(question.getString("key")).claim());
      case "search" ->
          found(
              client
                  .getSearchClient()
                  .searchJql(
                      question.getString("jql"),
                      question.getInt("max"),
                      question.getInt("start"),
                      Set.of("*all"))
                  .claim());
      case "write" -> write(login, question);
      default -> throw new JSONException("Nobody can ask for " + question.getString("ask"));
    };
  }

  private String write(DisposableHttpClient login, JSONObject question) throws JSONException {
    URI issue = URI.create(base + "/rest/api/latest/issue/" + question.getString("key"));
    FieldInput input = new FieldInput(question.getString("field"), question.getDouble("number"));
    new Edits(login).write(issue, IssueInput.createWithFields(input));
    return "written";
  }

  private static JSONObject messages(RestClientException refused) throws JSONException {
    JSONArray sentences = new JSONArray();
    JSONObject byField = new JSONObject();
    for (ErrorCollection errors : refused.getErrorCollections()) {
      errors.getErrorMessages().forEach(sentences::put);
      for (Map.Entry<String, String> error : errors.getErrors().entrySet()) {
        byField.put(error.getKey(), error.getValue());
      }
    }
    return new JSONObject().put("errorMessages", sentences).put("errors", byField);
  }

  private static JSONObject server(ServerInfo info) throws JSONException {
    return new JSONObject()
        .put("baseUrl", info.getBaseUri().toString())
        .put("version", info.getVersion())
        .put("buildNumber", info.getBuildNumber())
        .put("buildDate", time(info.getBuildDate()))
        .put("serverTime", time(info.getServerTime()))
        .put("scmInfo", info.getScmInfo())
        .put("serverTitle", info.getServerTitle());
  }

  private static JSONObject lists(MetadataRestClient client) throws JSONException {
    JSONArray links = new JSONArray();
    for (IssuelinksType type : client.getIssueLinkTypes().claim()) {
      links.put(type.getName() + ", " + type.getInward() + ", " + type.getOutward());
    }
    return new JSONObject()
        .put("status", names(client.getStatuses().claim()))
        .put("priority", names(client.getPriorities().claim()))
        .put("resolution", names(client.getResolutions().claim()))
        .put("issuetype", names(client.getIssueTypes().claim()))
        .put("issueLinkType", links);
  }

  private static JSONObject project(Project project) throws JSONException {
    return new JSONObject()
        .put("id", project.getId())
        .put("key", project.getKey())
        .put("name", project.getName())
        .put("lead", project.getLead().getName())
        .put("versions", names(project.getVersions()))
        .put("components", names(project.getComponents()))
        .put("issueTypes", names(project.getIssueTypes()));
  }

  private static JSONArray transitions(JiraRestClient client, String key) throws JSONException {
    Issue issue = client.getIssueClient().getIssue(key).claim();
    JSONArray names = new JSONArray();
    for (Transition transition : client.getIssueClient().getTransitions(issue).claim()) {
      names.put(transition.getName());
    }
    return names;
  }

  private static JSONArray fields(Iterable<Field> fields) throws JSONException {
    JSONArray all = new JSONArray();
    for (Field field : fields) {
      JSONObject one = new JSONObject().put("id", field.getId()).put("name", field.getName());
      one.put("kind", field.getFieldType().name());
      one.put("orderable", field.isOrderable());
      one.put("navigable", field.isNavigable());
      one.put("searchable", field.isSearchable());
      if (field.getSchema() != null) {
        one.put("type", field.getSchema().getType());
        one.put("items", field.getSchema().getItems());
        one.put("system", field.getSchema().getSystem());
        one.put("custom", field.getSchema().getCustom());
        one.put("customId", field.getSchema().getCustomId());
      }
      all.put(one);
    }
    return all;
  }

  private static JSONObject found(SearchResult result) throws JSONException {
    JSONArray issues = new JSONArray();
    for (Issue issue : result.getIssues()) {
      issues.put(issue(issue));
    }
    return new JSONObject()
        .put("startAt", result.getStartIndex())
        .put("maxResults", result.getMaxResults())
        .put("total", result.getTotal())
        .put("issues", issues);
  }

  private static JSONObject issue(Issue issue) throws JSONException {
    JSONObject told =
        new JSONObject()
            .put("id", issue.getId())
            .put("key", issue.getKey())
            .put("self", issue.getSelf().toString())
            .put("summary", issue.getSummary())
            .put("description", issue.getDescription())
            .put("project", issue.getProject().getKey())
            .put("type", issue.getIssueType().getName())
            .put("subtask", issue.getIssueType().isSubtask())
            .put("status", issue.getStatus().getName())
            .put("priority", name(issue.getPriority()))
            .put("resolution", name(issue.getResolution()))
            .put("reporter", name(issue.getReporter()))
            .put("assignee", name(issue.getAssignee()))
            .put(
                "assigneeName",
                issue.getAssignee() == null ? null : issue.getAssignee().getDisplayName())
            .put("created", time(issue.getCreationDate()))
            .put("updated", time(issue.getUpdateDate()))
            .put(
                "due",
                issue.getDueDate() == null ? null : issue.getDueDate().toString("yyyy-MM-dd"))
            .put("votes", issue.getVotes() == null ? null : issue.getVotes().getVotes())
            .put(
                "watchers",
                issue.getWatchers() == null ? null : issue.getWatchers().getNumWatchers());
    told.put("labels", new JSONArray(new TreeSet<>(issue.getLabels())));
    told.put("components", names(issue.getComponents()));
    told.put("fixVersions", names(issue.getFixVersions()));
    told.put("links", links(issue));
    told.put("custom", custom(issue));
    return told;
  }

  private static JSONArray links(Issue issue) {
    JSONArray links = new JSONArray();
    if (issue.getIssueLinks() != null) {
      for (IssueLink link : issue.getIssueLinks()) {
        links.put(link.getIssueLinkType().getDescription() + " " + link.getTargetIssueKey());
      }
    }
    return links;
  }

  private static JSONArray names(Iterable<? extends NamedEntity> entities) {
    JSONArray names = new JSONArray();
    if (entities != null) {
      entities.forEach(entity -> names.put(entity.getName()));
    }
    return names;
  }

  private static JSONObject custom(Issue issue) throws JSONException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (IssueField field : issue.getFields()) {
      if (field.getId().startsWith("customfield_")) {
        values.put(
            field.getId(),
            new JSONObject().put("name", field.getName()).put("value", field.getValue()));
      }
    }
    return new JSONObject(values);
  }

  private static String name(NamedEntity entity) {
    return entity == null ? null : entity.getName();
  }

  private static Long time(DateTime time) {
    return time == null ? null : time.getMillis();
  }
}
