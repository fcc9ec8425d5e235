/** The checks of each kind of field. */
package org.tidu.form.check;
