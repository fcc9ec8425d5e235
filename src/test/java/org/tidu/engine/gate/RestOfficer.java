package org.tidu.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;

/** Officer tianyuan1 of the county, over HTTP, by Basic authentication or logged in to Tasklist. */
final class RestOfficer {

    private static final String NAME = "tianyuan1";
    private static final String PASSWORD = "Long-enough-2025";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    RestOfficer(int port) {
        this.server = "http://localhost:" + port;
    }

    /** With the rights of officers: Tasklist, processes to read and to start, and what the tasks themselves give. */
    static void isKnownTo(ProcessEngine engine) {
        IdentityService identity = engine.getIdentityService();
        if (identity.createUserQuery().userId(NAME).count() > 0) {
            return;
        }
        User user = identity.newUser(NAME);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.saveGroup(identity.newGroup(EnforcedEngine.GROUP));
        identity.createMembership(NAME, EnforcedEngine.GROUP);
        grant(engine, Resources.APPLICATION, Permissions.ACCESS);
        grant(engine, Resources.PROCESS_DEFINITION, Permissions.READ, Permissions.CREATE_INSTANCE);
        grant(engine, Resources.PROCESS_INSTANCE, Permissions.CREATE);
    }

    private static void grant(ProcessEngine engine, Resource resource, Permission... permissions) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(EnforcedEngine.GROUP);
        grant.setResource(resource);
        grant.setResourceId("*");
        grant.setPermissions(permissions);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return send("POST", path, json);
    }

    HttpResponse<String> send(String method, String path, String json) throws Exception {
        return send(request(path, "application/json").method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    void logsInToTasklist() throws Exception {
        opensTasklist();
        HttpResponse<String> login = send(request(
                "/camunda/api/admin/auth/user/default/login/tasklist", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + NAME + "&password=" + PASSWORD)));
        assertThat(login.statusCode()).as(login.body()).isEqualTo(200);
        opensTasklist();
    }

    /** Which brings the token that its later requests must carry. */
    private void opensTasklist() throws Exception {
        send(request("/camunda/app/tasklist/default/", "text/html").GET());
    }

    private HttpRequest.Builder request(String path, String contentType) {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElse("none");
        String basic = Base64.getEncoder().encodeToString((NAME + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(server + path)).header("Content-Type", contentType)
                .header("X-XSRF-TOKEN", token).header("Authorization", "Basic " + basic);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
