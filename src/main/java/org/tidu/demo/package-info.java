/**
 * The demonstration, in profile {@code demo} only: made-up enterprises and officers, and cases at every stage, which
 * come into being by walking the real processes through a story that ends now.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"area", "casefile", "casefile :: *", "declaration", "engine", "engine :: *", "enterprise", "evidence", "evidence :: *", "identity",
                "recognition", "roster", "round", "round :: *", "term", "time", "workbench :: *"})
package org.tidu.demo;
