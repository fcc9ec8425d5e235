/** What was entered, in the words of the form: values by their labels, rows by their names. */
@org.springframework.modulith.NamedInterface("words")
package org.tidu.form.words;
