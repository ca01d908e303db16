import { makeCalendar } from '#core/calendar/calendar.ts'
import y2019 from './2019.ts'
import y2020 from './2020.ts'
import y2021 from './2021.ts'
import y2022 from './2022.ts'
import y2023 from './2023.ts'
import y2024 from './2024.ts'
import y2025 from './2025.ts'
import y2026 from './2026.ts'

/** The national calendar: every year whose State Council notice is known. A further year is one more file and one line here. */
export const nationalCalendar = makeCalendar([y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026])
