package org.tidu.portal;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every page of the portal is the same file; its router shows the page of the path. */
@Hidden
@Controller
class PageController {

    @GetMapping({"/", "/login", "/signup", "/accounts", "/forbidden", "/rounds/**", "/tasks/**", "/cases/**",
            "/enterprise", "/enterprises", "/experts", "/messages", "/notices", "/official-texts", "/operation", "/password",
            "/recognised", "/rosters", "/rule-sets", "/rule-sets/**", "/self-test", "/check", "/check/**", "/substitutes", "/unconfirmed"})
    String page() {
        return "forward:/index.html";
    }
}
