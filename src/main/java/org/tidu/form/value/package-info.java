/** The values of a form that may be stored: hidden, locked and unknown ones left out, computed ones worked out. */
package org.tidu.form.value;
