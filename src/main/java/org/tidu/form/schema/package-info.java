/** The fields of a form, their nesting, and the expressions in it. */
@org.springframework.modulith.NamedInterface("schema")
package org.tidu.form.schema;
