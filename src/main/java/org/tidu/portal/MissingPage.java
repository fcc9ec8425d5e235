package org.tidu.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whoever opens an address that does not exist in a browser is told so by a page; programs get the problem as ever. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPage implements HandlerExceptionResolver {

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
            Exception refused) {
        // a portal that was not built has no page to forward to
        if (!(refused instanceof NoResourceFoundException) || request.getDispatcherType() == DispatcherType.FORWARD
                || !wantsPage(request)) {
            return null;
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return new ModelAndView("forward:/index.html");
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
