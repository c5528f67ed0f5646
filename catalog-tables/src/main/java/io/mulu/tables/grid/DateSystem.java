package io.mulu.tables.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** How a workbook counts days: a date is the number of days since a beginning, a time of day is a fraction. */
public enum DateSystem {
    /**
     * Day 1 is 1900-01-01. Day 60 is 1900-02-29, which never was; it is read as 1900-03-01.
     */
    FROM_1900(LocalDate.of(1899, 12, 30)),
    /** Day 0 is 1904-01-01. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final int LAST_DAY = 2_958_465;
    private static final int PHANTOM_LEAP_DAY = 60;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private final LocalDate dayZero;

    DateSystem(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /**
     * The date or time that a number stands for.
     *
     * @param serial the number of days, with the time of day as fraction; seconds are rounded
     * @return for example {@code 2017-08-24}, {@code 2017-08-24T13:30:00} or, for a number below 1, {@code 13:30:00};
     *     empty when the number stands for no day up to the year 9999
     */
    public Optional<String> text(BigDecimal serial) {
        if (serial.signum() < 0 || serial.precision() - serial.scale() > 8) {
            return Optional.empty();
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        long day = seconds / SECONDS.longValue();
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS.longValue());
        if (day > LAST_DAY) {
            return Optional.empty();
        }
        if (day == 0 && this == FROM_1900) {
            return Optional.of(clock(time));
        }
        String date = date(day).toString();
        return Optional.of(time.equals(LocalTime.MIDNIGHT) ? date : date + "T" + clock(time));
    }

    private LocalDate date(long day) {
        boolean early = this == FROM_1900 && day <= PHANTOM_LEAP_DAY;
        return dayZero.plusDays(early ? day + 1 : day);
    }

    private static String clock(LocalTime time) {
        String text = time.toString();
        return text.length() == "00:00".length() ? text + ":00" : text;
    }
}
