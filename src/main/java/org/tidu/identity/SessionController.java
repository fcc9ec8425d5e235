package org.tidu.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The one log-in of portal and web apps. Public. */
@Tag(name = "登录 Session")
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final GuardedSignOn signOn;
    private final SessionView.Reader reader;
    private final Sessions sessions;

    SessionController(GuardedSignOn signOn, SessionView.Reader reader, Sessions sessions) {
        this.signOn = signOn;
        this.reader = reader;
        this.sessions = sessions;
    }

    /** Always 200, signed in or not; hands out the token that changing requests must carry. */
    @Operation(summary = "当前会话 / Current session")
    @GetMapping
    SessionView session(HttpServletRequest request) {
        sessions.sendToken(request);
        return reader.read();
    }

    @Operation(summary = "登录 / Log in")
    @PostMapping
    SessionView logIn(@RequestBody LoginForm form, HttpServletRequest request, HttpServletResponse response) {
        form.check();
        sessions.begin(signOn.check(form, request.getRemoteAddr()), request, response);
        return reader.read();
    }

    @Operation(summary = "退出 / Log out")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
    }
}
