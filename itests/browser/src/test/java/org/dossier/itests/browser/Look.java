package org.dossier.itests.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** In which language, on which screen and in which light somebody works. */
enum Look {
    /** At a desk in Chinese. */
    CHINESE("zh-CN", 1360, 860, ColorScheme.LIGHT),
    /** At a desk in English, in the dark. */
    ENGLISH_DARK("en-GB", 1360, 860, ColorScheme.DARK),
    /** With a phone in Chinese, on a visit. */
    CHINESE_PHONE("zh-CN", 360, 740, ColorScheme.LIGHT);

    private final String locale;
    private final int width;
    private final int height;
    private final ColorScheme light;

    Look(String locale, int width, int height, ColorScheme light) {
        this.locale = locale;
        this.width = width;
        this.height = height;
        this.light = light;
    }

    int width() {
        return width;
    }

    boolean chinese() {
        return locale.startsWith("zh");
    }

    NewContextOptions options() {
        return new NewContextOptions().setLocale(locale).setViewportSize(width, height).setColorScheme(light)
                .setTimezoneId("Asia/Shanghai");
    }
}
