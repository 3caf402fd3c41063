//! The sky, by the codes of the World Meteorological Organization.

/// What the sky does, in as many words as readers need: the
/// [WMO codes](https://open-meteo.com/en/docs#weather_variable_documentation) that Open-Meteo uses,
/// those of one word together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sky {
    /// 0, 1.
    Clear,
    /// 2.
    PartlyCloudy,
    /// 3.
    Overcast,
    /// 45, 48.
    Fog,
    /// 51 to 55.
    Drizzle,
    /// 61, 63.
    Rain,
    /// 65.
    HeavyRain,
    /// 56, 57, 66, 67.
    FreezingRain,
    /// 71 to 77, 85, 86.
    Snow,
    /// 80, 81.
    Showers,
    /// 82.
    HeavyShowers,
    /// 95.
    Thunderstorm,
    /// 96, 99.
    Hail,
    /// A code that the table does not have.
    Unknown,
}

impl Sky {
    /// Reads a WMO weather interpretation code.
    pub fn from_wmo(code: f64) -> Self {
        #[allow(clippy::cast_possible_truncation)]
        match code as i64 {
            0 | 1 => Self::Clear,
            2 => Self::PartlyCloudy,
            3 => Self::Overcast,
            45 | 48 => Self::Fog,
            51..=55 => Self::Drizzle,
            56 | 57 | 66 | 67 => Self::FreezingRain,
            65 => Self::HeavyRain,
            61..=64 => Self::Rain,
            71..=77 | 85 | 86 => Self::Snow,
            80 | 81 => Self::Showers,
            82 => Self::HeavyShowers,
            95 => Self::Thunderstorm,
            96..=99 => Self::Hail,
            _ => Self::Unknown,
        }
    }
}
