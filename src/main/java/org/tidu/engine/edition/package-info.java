/** Editions: one deployment that holds every process, form and decision together. */
@org.springframework.modulith.NamedInterface("edition")
package org.tidu.engine.edition;
