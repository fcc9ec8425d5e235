package org.tidu.engine.webapp;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;

/** A request whose servlet context keeps the nonce for it alone, and is the shared one in everything else. */
final class OwnNonce extends HttpServletRequestWrapper {

    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    private final ServletContext own = (ServletContext) Proxy.newProxyInstance(
            ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, this::call);

    private Object nonce;

    OwnNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletContext getServletContext() {
        return own;
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (arguments != null && NONCE.equals(arguments[0])) {
            switch (method.getName()) {
                case "getAttribute":
                    return nonce;
                case "setAttribute":
                    nonce = arguments[1];
                    return null;
                default:
            }
        }
        try {
            return method.invoke(super.getServletContext(), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
