/** What is wrong with a form before anybody fills it in. */
package org.tidu.form.lint;
